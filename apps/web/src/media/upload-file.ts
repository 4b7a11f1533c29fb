import { sendForm } from '../api/send-form.ts'
import type { Attachment } from './attachment.ts'

/** Sends one file with its words and poster; rejects like `sendForm`. */
export function uploadFile(
  upload: { file: File; alt: string | null; poster: Blob | null },
  on: { progress: (share: number) => void; signal: AbortSignal },
): Promise<Attachment> {
  const form = new FormData()
  if (upload.alt) form.append('alt', upload.alt)
  if (upload.poster) form.append('poster', upload.poster, 'poster')
  form.append('file', upload.file)
  return sendForm({ path: '/v1/media', form, expect: 201 }, on)
}
