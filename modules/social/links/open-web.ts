import { isIP } from 'node:net'
import { Agent, buildConnector, request } from 'undici'
import { type Guard, RefusedAddress } from './guard.ts'
import { redirectsMax } from './policy.ts'

/** An answer of the outside; its body ends with an error when the time is over. */
export interface WebAnswer {
  /** Of the last of the redirects. */
  url: URL
  header(name: string): string | undefined
  body: AsyncIterable<Buffer> & { destroy(): unknown }
}

export interface Web {
  /** The answer to a GET, after redirects; null when it is refused, missing, late or encoded. */
  get(url: URL, ask: { accept: string; signal: AbortSignal }): Promise<WebAnswer | null>
  close(): Promise<void>
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * Asks the outside on behalf of what members write. Every connection is held against the guard at the moment at
 * which it is made, with the very address that it goes to, so that a name cannot change its meaning in between;
 * redirects are followed here, one by one. Bodies are taken as they are: nothing is unpacked.
 */
export function openWeb(options: { guard: Guard; userAgent: string }): Web {
  const { guard, userAgent } = options
  const agent = new Agent({
    connect: guardedConnector(guard),
    pipelining: 0,
    maxHeaderSize: 16 * 1024,
  })
  return {
    async get(first, { accept, signal }) {
      let url = first
      for (let hop = 0; hop <= redirectsMax; hop++) {
        if (!guard.mayAsk(url)) return null
        const answer = await request(url, {
          dispatcher: agent,
          signal,
          headers: { accept, 'accept-encoding': 'identity', 'user-agent': userAgent },
        })
        // Who drops a body is not told of the end of it.
        answer.body.on('error', () => {})
        const header = (name: string) => [answer.headers[name]].flat()[0]
        if (answer.statusCode === 200 && (header('content-encoding') ?? 'identity') === 'identity')
          return { url, header, body: answer.body }
        // Whatever else is sent is not read.
        answer.body.destroy()
        const next = redirects.has(answer.statusCode) ? URL.parse(header('location') ?? '', url.href) : null
        if (next === null) return null
        url = next
      }
      return null
    },
    close: () => agent.destroy(),
  }
}

function guardedConnector(guard: Guard): buildConnector.connector {
  return (options, callback) => {
    const port = Number(options.port || (options.protocol === 'https:' ? 443 : 80))
    const literal = options.hostname.replace(/^\[|\]$/g, '')
    // A literal address is never looked up.
    if (isIP(literal) !== 0 && !guard.mayConnect(literal, port)) {
      callback(new RefusedAddress(literal), null)
      return
    }
    const connect = buildConnector({ allowH2: false, lookup: guard.lookupFor(port) })
    connect(options, (...[error, socket]) => {
      if (error) return callback(error, null)
      if (guard.mayConnect(socket.remoteAddress ?? '', port)) return callback(null, socket)
      socket.destroy()
      callback(new RefusedAddress(literal), null)
    })
  }
}
