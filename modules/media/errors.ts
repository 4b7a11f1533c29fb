import { type ProblemError, problem } from '@stoa/kit'
import { type ImageRefusal, imageMaxFrames, imageMaxPixels } from './image.ts'

export type MediaRefusal = ImageRefusal | 'media_too_large'

interface Answer {
  status: number
  title: string
  message: string
}

const refusals: Record<MediaRefusal, Answer> = {
  image_too_large: {
    status: 413,
    title: 'The picture is too large',
    message: 'at most 8 MiB for a profile, 16 MiB for a post, 2 MiB for the poster of a video',
  },
  image_unsupported: {
    status: 415,
    title: 'This kind of file is not a picture that we can show',
    message: 'a JPEG, PNG, WebP, GIF or AVIF picture',
  },
  image_unreadable: {
    status: 422,
    title: 'The picture cannot be read',
    message: 'a complete, undamaged picture',
  },
  image_too_many_pixels: {
    status: 422,
    title: 'The picture has too many pixels',
    message: `at most ${imageMaxPixels / 1_000_000} megapixels, all frames together`,
  },
  image_too_many_frames: {
    status: 422,
    title: 'The animation is too long',
    message: `at most ${imageMaxFrames} frames`,
  },
  media_too_large: {
    status: 413,
    title: 'The file is too large',
    message: 'at most 64 MiB',
  },
}

/** The answer to a refused upload; `field` names the part of the form. */
export function mediaProblem(refusal: MediaRefusal, field = 'file'): ProblemError {
  const { status, title, message } = refusals[refusal]
  return problem(status, refusal, {
    title,
    detail: `Expected: ${message}.`,
    errors: [{ field, rule: refusal, message }],
  })
}
