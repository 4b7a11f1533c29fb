import { useTranslations } from 'use-intl'
import { ApiProblem } from '../api/problem.ts'
import { useProblemText } from '../identity/problem-text.ts'

const knownCodes = [
  'image_too_large',
  'image_unsupported',
  'image_unreadable',
  'image_too_many_pixels',
  'image_too_many_frames',
  'media_too_large',
  'media_unsupported',
  'media_blocked',
  'clip_unreadable',
  'clip_codec',
  'clip_tracks',
  'clip_too_long',
] as const

/** Why an upload failed, in the reader's language. */
export function useUploadProblem(): (error: unknown) => string {
  const t = useTranslations('media')
  const problemText = useProblemText()
  return error => {
    const known = error instanceof ApiProblem && knownCodes.find(code => code === error.code)
    return known ? t(`refused.${known}`) : problemText(error)
  }
}
