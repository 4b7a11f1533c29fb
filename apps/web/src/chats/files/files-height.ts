import type { FileRef } from '@stoa/chat-engine'
import { gridAspect } from '../../media/shape.ts'
import { kindOfFile } from './file-kind.ts'

/** What a message with files will measure before it is drawn. */
export function filesHeightPx(
  { files, text }: { files: readonly FileRef[]; text?: string },
  widthPx: number,
): number {
  const pictures = files.filter(file => kindOfFile(file) === 'image')
  const rows = files.length - pictures.length
  const width = Math.min(320, widthPx * 0.68)
  const field =
    pictures.length === 0
      ? 0
      : width / gridAspect(pictures.map(({ width, height }) => ({ width: width ?? 1, height: height ?? 1 })))
  return Math.round(field) + rows * 66 + (text ? 22 : 0) + 40
}
