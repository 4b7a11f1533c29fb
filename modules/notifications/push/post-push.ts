import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { outsideLookup } from '@stoa/kit'
import { isLoopback } from './endpoint.ts'

/** How long a push service may take in all. */
const answerMs = 10_000

export interface PushRequest {
  url: URL
  headers: Record<string, string | number>
  body: Buffer
}

/**
 * Hands one push over and says how the service answered. Redirects are not followed, and its words are not read.
 * @throws when it cannot be reached, does not answer in time, or its name leads inside
 */
export function postPush(push: PushRequest, options: { allowLoopback: boolean }): Promise<number> {
  const { url, headers, body } = push
  const own = options.allowLoopback && isLoopback(url)
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        headers,
        agent: false,
        signal: AbortSignal.timeout(answerMs),
        ...(!own && { lookup: outsideLookup }),
      },
      response => {
        response.destroy()
        resolve(response.statusCode ?? 0)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
