import { type ProblemError, problem } from '@stoa/kit'
import { type ImageRefusal, imageMaxBytes, imageMaxPixels } from './image.ts'

const refusals: Record<ImageRefusal, { status: number; title: string; message: string }> = {
  image_too_large: {
    status: 413,
    title: 'The picture is too large',
    message: `at most ${imageMaxBytes / 1024 / 1024} MiB`,
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
    message: `at most ${imageMaxPixels / 1_000_000} megapixels`,
  },
}

/** The answer to a refused upload; `field` names the part of the form. */
export function imageProblem(refusal: ImageRefusal, field = 'file'): ProblemError {
  const { status, title, message } = refusals[refusal]
  return problem(status, refusal, {
    title,
    detail: `Expected: ${message}.`,
    errors: [{ field, rule: refusal, message }],
  })
}
