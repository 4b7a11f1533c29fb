import type { FileRef } from '@stoa/chat-engine'

/** What browsers show by themselves, safely. A picture of another kind is a file like any other: SVG may hold scripts. */
const pictures = new Set(['image/webp', 'image/png', 'image/jpeg', 'image/gif', 'image/avif'])

/** How a file is shown. */
export function kindOfFile({
  type,
  width,
}: Pick<FileRef, 'type' | 'width'>): 'image' | 'video' | 'audio' | 'file' {
  if (pictures.has(type)) return width ? 'image' : 'file'
  const [kind] = type.split('/')
  return kind === 'video' || kind === 'audio' ? kind : 'file'
}
