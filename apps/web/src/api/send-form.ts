import { ApiProblem, unreachableStatus } from './problem.ts'

/**
 * Posts a form with files and tells how much has been sent. XMLHttpRequest, because fetch does not tell.
 * @param expect the status of the answer that is wanted; its body is what the promise gives
 * @throws ApiProblem for a refusal and for a server that cannot be reached; an abort throws the abort itself
 */
export function sendForm<Answer>(
  sent: { path: string; form: FormData; expect: number },
  on: { progress: (share: number) => void; signal: AbortSignal },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', sent.path)
    request.responseType = 'json'
    request.upload.onprogress = event => event.lengthComputable && on.progress(event.loaded / event.total)
    request.onload = () => {
      if (request.status === sent.expect) return resolve(request.response as Answer)
      const after = Number(request.getResponseHeader('retry-after')) || null
      reject(new ApiProblem(request.status, request.response ?? {}, after))
    }
    request.onerror = () => reject(new ApiProblem(unreachableStatus, {}))
    request.onabort = () => reject(new DOMException('given up', 'AbortError'))
    on.signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(sent.form)
  })
}
