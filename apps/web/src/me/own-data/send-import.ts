import { ApiProblem, unreachableStatus } from '../../api/problem.ts'
import type { Import, ImportKind } from './data-calls.ts'

/**
 * Sends a file to be taken in. XMLHttpRequest, because fetch does not tell how much has been sent.
 * @throws ApiProblem for a refusal and for a server that cannot be reached; an abort throws the abort itself
 */
export function sendImport(
  sent: { kind: ImportKind; file: File },
  on: { progress: (share: number) => void; signal: AbortSignal },
): Promise<Import> {
  const form = new FormData()
  form.append('kind', sent.kind)
  form.append('file', sent.file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/v1/me/imports')
    request.responseType = 'json'
    request.upload.onprogress = event => event.lengthComputable && on.progress(event.loaded / event.total)
    request.onload = () => {
      if (request.status === 202) return resolve(request.response as Import)
      const after = Number(request.getResponseHeader('retry-after')) || null
      reject(new ApiProblem(request.status, request.response ?? {}, after))
    }
    request.onerror = () => reject(new ApiProblem(unreachableStatus, {}))
    request.onabort = () => reject(new DOMException('given up', 'AbortError'))
    on.signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(form)
  })
}
