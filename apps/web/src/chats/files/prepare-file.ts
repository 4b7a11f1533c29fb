import type { FileRef } from '@stoa/chat-engine'
import { rgbaToThumbHash } from 'thumbhash'
import { drawPoster } from '../../media/draw-poster.ts'

/** A file as it is going to be sealed, and what the message says of it. */
export interface Prepared {
  bytes: Blob
  about: Omit<FileRef, 'id' | 'key'>
}

/** Pictures are drawn anew at most so large: whatever the camera wrote into the file, such as the place, stays behind. */
const largestSidePx = 2560
const previewSidePx = 100
const typePattern = /^[a-z]{1,20}\/[a-z0-9][a-z0-9.+-]{0,80}$/

export async function prepareFile(file: File): Promise<Prepared> {
  const [kind] = file.type.split('/')
  const made =
    kind === 'image'
      ? await preparePicture(file)
      : kind === 'video'
        ? await prepareVideo(file)
        : kind === 'audio'
          ? await prepareSound(file)
          : null
  return made ?? plain(file, {})
}

function plain(file: File, more: Partial<Prepared['about']>): Prepared {
  const type = typePattern.test(file.type) ? file.type : 'application/octet-stream'
  return { bytes: file, about: { size: file.size, type, name: file.name.slice(0, 255), ...more } }
}

/** Null for what this browser cannot open: it is sent as any file. */
async function preparePicture(file: File): Promise<Prepared | null> {
  const picture = await createImageBitmap(file).catch(() => null)
  if (picture === null) return null
  try {
    const preview = previewOf(picture, picture.width, picture.height)
    // An animation would stand still when it is drawn.
    if (file.type === 'image/gif')
      return plain(file, { width: picture.width, height: picture.height, preview })
    const scale = Math.min(1, largestSidePx / Math.max(picture.width, picture.height))
    const canvas = drawn(picture, picture.width * scale, picture.height * scale)
    const bytes = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/webp', 0.86))
    if (bytes === null) return null
    const name = file.name.replace(/\.[^.]*$/, '').slice(0, 240)
    const extension = bytes.type === 'image/webp' ? 'webp' : 'png'
    return {
      bytes,
      about: {
        ...{ size: bytes.size, type: bytes.type, name: `${name}.${extension}` },
        ...{ width: canvas.width, height: canvas.height, preview },
      },
    }
  } finally {
    picture.close()
  }
}

async function prepareVideo(file: File): Promise<Prepared> {
  const [poster, facts] = await Promise.all([drawPoster(file), factsOf(file, 'video')])
  const still = poster && (await createImageBitmap(poster).catch(() => null))
  const preview = still ? { preview: previewOf(still, still.width, still.height) } : {}
  still?.close()
  return plain(file, { ...facts, ...preview })
}

const prepareSound = async (file: File): Promise<Prepared> => plain(file, await factsOf(file, 'audio'))

const patienceMs = 8000

/** How long it plays and how large it is, as far as this browser can tell. */
function factsOf(file: File, kind: 'audio' | 'video'): Promise<Partial<Prepared['about']>> {
  const address = URL.createObjectURL(file)
  const player = document.createElement(kind)
  player.preload = 'metadata'
  return new Promise<Partial<Prepared['about']>>(resolve => {
    const timer = setTimeout(() => resolve({}), patienceMs)
    player.onerror = () => resolve({})
    player.onloadedmetadata = () => {
      clearTimeout(timer)
      const durationMs = Number.isFinite(player.duration) ? Math.round(player.duration * 1000) : 0
      const { videoWidth: width = 0, videoHeight: height = 0 } = player as Partial<HTMLVideoElement>
      resolve({
        ...(durationMs > 0 && { durationMs }),
        ...(width > 0 && height > 0 && { width, height }),
      })
    }
    player.src = address
  }).finally(() => URL.revokeObjectURL(address))
}

function drawn(picture: ImageBitmap, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width))
  canvas.height = Math.max(1, Math.round(height))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

function previewOf(picture: ImageBitmap, width: number, height: number): string {
  const scale = previewSidePx / Math.max(width, height)
  const canvas = drawn(picture, width * scale, height * scale)
  const pixels = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
  return btoa(String.fromCharCode(...rgbaToThumbHash(canvas.width, canvas.height, pixels.data)))
}
