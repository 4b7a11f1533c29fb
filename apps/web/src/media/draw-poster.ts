const posterSidePx = 1280
/** A video that this browser cannot open has no poster; it must not hold the upload up. */
const patienceMs = 8000

/** A frame near the start of a video as a picture, or null when this browser cannot draw one. */
export async function drawPoster(file: File): Promise<Blob | null> {
  const address = URL.createObjectURL(file)
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  video.preload = 'auto'
  try {
    const opened = heard(video, 'loadeddata')
    video.src = address
    await opened
    const length = Number.isFinite(video.duration) ? video.duration : 0
    if (length > 0) {
      const moved = heard(video, 'seeked')
      video.currentTime = Math.min(0.5, length / 3)
      await moved
    }
    return await draw(video)
  } catch {
    return null
  } finally {
    video.removeAttribute('src')
    video.load()
    URL.revokeObjectURL(address)
  }
}

function heard(video: HTMLVideoElement, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${name}`)), patienceMs)
    const end = (act: () => void) => () => {
      clearTimeout(timer)
      act()
    }
    video.addEventListener(name, end(resolve), { once: true })
    video.addEventListener(
      'error',
      end(() => reject(new Error('not readable'))),
      { once: true },
    )
  })
}

function draw(video: HTMLVideoElement): Promise<Blob | null> {
  const scale = Math.min(1, posterSidePx / Math.max(video.videoWidth, video.videoHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(video.videoWidth * scale))
  canvas.height = Math.max(1, Math.round(video.videoHeight * scale))
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height)
  return new Promise(resolve => canvas.toBlob(resolve, 'image/webp', 0.85))
}
