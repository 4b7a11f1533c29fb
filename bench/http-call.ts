import { Pool } from 'undici'

export interface HttpCall {
  method: string
  path: string
  body?: unknown
  cookie: string
  /** The client's address as a trusted proxy names it: limits count by address. */
  address: string
  /** The status of the expected answer. */
  expect: number
}

/** Sends calls over kept connections. */
export interface HttpCaller {
  /** Resolves with the parsed body; rejects when the answer has another status. */
  send(call: HttpCall): Promise<unknown>
  /** The same without looking into the body: what a load generator does, so that it costs little beside the server. */
  drain(call: HttpCall): Promise<void>
  close(): void
}

export function openHttpCaller(url: string, connections: number): HttpCaller {
  // undici costs a third of node:http for each call, and what the load costs the server does not get.
  const pool = new Pool(url, { connections, pipelining: 1, headersTimeout: 30_000, bodyTimeout: 30_000 })
  return {
    async send(call) {
      const text = (await sendCall(pool, call, true)).toString()
      return text ? JSON.parse(text) : null
    },
    async drain(call) {
      await sendCall(pool, call, false)
    },
    close: () => void pool.destroy(),
  }
}

/** The bytes of the answer's body; none unless they are wanted, or the answer is another than expected. */
function sendCall(pool: Pool, call: HttpCall, isWanted: boolean): Promise<Buffer> {
  const { path, method } = call
  const body = call.body === undefined ? null : JSON.stringify(call.body)
  const headers = {
    'x-forwarded-for': call.address,
    ...(call.cookie && { cookie: call.cookie }),
    ...(body !== null && { 'content-type': 'application/json' }),
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let status = 0
    pool.dispatch(
      { path, method: method as 'GET', headers, body },
      {
        onRequestStart() {},
        onResponseStart(_controller, statusCode) {
          status = statusCode
        },
        onResponseData(_controller, chunk) {
          if (isWanted || status !== call.expect) chunks.push(chunk)
        },
        onResponseEnd() {
          const bytes = Buffer.concat(chunks)
          if (status === call.expect) return resolve(bytes)
          reject(new Error(`${method} ${path} answered ${status}: ${bytes.toString('utf8', 0, 300)}`))
        },
        onResponseError: (_controller, error) => reject(error),
      },
    )
  })
}
