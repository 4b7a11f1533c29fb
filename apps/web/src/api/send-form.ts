import { ApiProblem, unreachableStatus } from './problem.ts'

/**
 * Posts a form with files and tells how much has been sent. XMLHttpRequest, because fetch does not tell.
 * @param expect the status of the answer that is wanted; its body is what the promise gives
 * @throws ApiProblem for a refusal and for a server that cannot be reached; an abort throws the abort itself
 */
export function sendForm<Answer>(
  sent: { path: string; form: FormData; expect: number },
  on: Sending,
): Promise<Answer> {
  return sendUp({ method: 'POST', path: sent.path, body: sent.form, expect: [sent.expect] }, on)
}

interface Sending {
  progress: (share: number) => void
  signal: AbortSignal
}

/** The same for any body. */
export function sendUp<Answer>(
  sent: { method: string; path: string; body: FormData | Blob; expect: readonly number[] },
  on: Sending,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(sent.method, sent.path)
    request.responseType = 'json'
    request.upload.onprogress = event => event.lengthComputable && on.progress(event.loaded / event.total)
    request.onload = () => {
      if (sent.expect.includes(request.status)) return resolve(request.response as Answer)
      const after = Number(request.getResponseHeader('retry-after')) || null
      reject(new ApiProblem(request.status, request.response ?? {}, after))
    }
    request.onerror = () => reject(new ApiProblem(unreachableStatus, {}))
    request.onabort = () => reject(new DOMException('given up', 'AbortError'))
    on.signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(sent.body)
  })
}
