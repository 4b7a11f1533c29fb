import { type ProblemError, problem } from '@stoa/kit'
import type { ClipRefusal } from './clips/clip.ts'
import { type ImageRefusal, imageMaxFrames, imageMaxPixels } from './image.ts'

export type MediaRefusal =
  | ImageRefusal
  | ClipRefusal
  | 'media_too_large'
  | 'media_unsupported'
  | 'media_blocked'

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
  media_unsupported: {
    status: 415,
    title: 'This kind of file cannot be shown',
    message: 'a JPEG, PNG, WebP, GIF or AVIF picture, or a clip in MP4, WebM, M4A, MP3, Ogg Opus or WAV',
  },
  media_blocked: {
    status: 403,
    title: 'The moderators do not allow this here',
    message: 'something that is not on the block list',
  },
  clip_unreadable: {
    status: 422,
    title: 'The clip cannot be read',
    message: 'a complete, undamaged clip',
  },
  clip_codec: {
    status: 422,
    title: 'Not every browser plays this clip',
    message:
      'H.264 (8 bits, 4:2:0) and AAC in MP4, VP8, VP9 or AV1 and Opus or Vorbis in WebM, Opus in Ogg, PCM in WAV',
  },
  clip_tracks: {
    status: 422,
    title: 'The clip has other tracks than a picture and a sound',
    message: 'at most one picture track and one sound track, and nothing else, such as places or subtitles',
  },
  clip_too_long: {
    status: 422,
    title: 'The clip is too long',
    message: 'at most 140 seconds of video, or 10 minutes of sound',
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
