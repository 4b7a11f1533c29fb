import { ApiProblem, unreachableStatus } from '../api/problem.ts'
import type { Attachment } from './attachment.ts'

/**
 * Sends one file with its words and poster. XMLHttpRequest, because fetch does not tell how much has been sent.
 * @throws ApiProblem for a refusal and for a server that cannot be reached; an abort throws the abort itself
 */
export function uploadFile(
  upload: { file: File; alt: string | null; poster: Blob | null },
  on: { progress: (share: number) => void; signal: AbortSignal },
): Promise<Attachment> {
  const form = new FormData()
  if (upload.alt) form.append('alt', upload.alt)
  if (upload.poster) form.append('poster', upload.poster, 'poster')
  form.append('file', upload.file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/v1/media')
    request.responseType = 'json'
    request.upload.onprogress = event => event.lengthComputable && on.progress(event.loaded / event.total)
    request.onload = () => {
      if (request.status === 201) return resolve(request.response as Attachment)
      const after = Number(request.getResponseHeader('retry-after')) || null
      reject(new ApiProblem(request.status, request.response ?? {}, after))
    }
    request.onerror = () => reject(new ApiProblem(unreachableStatus, {}))
    request.onabort = () => reject(new DOMException('given up', 'AbortError'))
    on.signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(form)
  })
}
