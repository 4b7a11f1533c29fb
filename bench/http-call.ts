import { Agent, request } from 'node:http'

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
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return {
    async send(call) {
      const text = (await sendCall(url, agent, call)).toString()
      return text ? JSON.parse(text) : null
    },
    async drain(call) {
      await sendCall(url, agent, call)
    },
    close: () => agent.destroy(),
  }
}

/** The bytes of the answer's body. */
function sendCall(url: string, agent: Agent, call: HttpCall): Promise<Buffer> {
  const body = call.body === undefined ? undefined : JSON.stringify(call.body)
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}${call.path}`,
      {
        agent,
        method: call.method,
        headers: {
          'x-forwarded-for': call.address,
          ...(call.cookie && { cookie: call.cookie }),
          ...(body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
        },
      },
      answer => {
        const chunks: Buffer[] = []
        answer.on('data', chunk => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => {
          const bytes = Buffer.concat(chunks)
          if (answer.statusCode === call.expect) return resolve(bytes)
          const text = bytes.toString('utf8', 0, 300)
          reject(new Error(`${call.method} ${call.path} answered ${answer.statusCode}: ${text}`))
        })
      },
    )
    sent.setTimeout(30_000, () => sent.destroy(new Error(`${call.method} ${call.path} took over 30 s`)))
    sent.on('error', reject)
    sent.end(body)
  })
}
