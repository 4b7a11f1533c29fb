import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  type ECDH,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ReceivedPush {
  path: string
  headers: IncomingHttpHeaders
  body: Buffer
}

/** A push service on this machine, as a browser's vendor runs one. */
export interface PushService {
  url: string
  received: ReceivedPush[]
  /** What it answers from now on. */
  answer: number
  close(): Promise<void>
}

export async function openPushService(): Promise<PushService> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', part => parts.push(part))
    request.on('end', () => {
      service.received.push({
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(parts),
      })
      response.writeHead(service.answer, { location: 'http://127.0.0.1:1/elsewhere' }).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const service: PushService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    answer: 201,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
  return service
}

/** A browser that takes pushes: its keys never leave it. */
export class TestBrowser {
  readonly #pair: ECDH = createECDH('prime256v1')
  readonly #publicKey: Buffer = this.#pair.generateKeys()
  readonly #auth: Buffer = randomBytes(16)

  subscription(endpoint: string) {
    return {
      endpoint,
      expirationTime: null,
      keys: { p256dh: this.#publicKey.toString('base64url'), auth: this.#auth.toString('base64url') },
    }
  }

  /** Decrypts by RFC 8291 and RFC 8188, written from the specifications and not with the library under test. */
  read(body: Buffer): unknown {
    const salt = body.subarray(0, 16)
    const recordSize = body.readUInt32BE(16)
    const keyLength = body.readUInt8(20)
    const serverKey = body.subarray(21, 21 + keyLength)
    const record = body.subarray(21 + keyLength)
    if (record.length > recordSize) throw new Error('more than one record')
    const shared = this.#pair.computeSecret(serverKey)
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.#publicKey, serverKey])
    const material = Buffer.from(hkdfSync('sha256', shared, this.#auth, info, 32))
    const key = Buffer.from(
      hkdfSync('sha256', material, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16),
    )
    const nonce = Buffer.from(
      hkdfSync('sha256', material, salt, Buffer.from('Content-Encoding: nonce\0'), 12),
    )
    const decipher = createDecipheriv('aes-128-gcm', key, nonce)
    decipher.setAuthTag(record.subarray(-16))
    const plain = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()])
    // The last record ends with 2 and any number of zeros.
    const end = plain.lastIndexOf(2)
    return JSON.parse(plain.subarray(0, end).toString('utf8'))
  }
}

/** What the server claims of itself in `Authorization` (RFC 8292), once its signature is checked. */
export function readClaims(authorization: string): { key: string; claims: Record<string, unknown> } {
  const { token, key } = /^vapid t=(?<token>[^,]+), k=(?<key>.+)$/.exec(authorization)!.groups as {
    token: string
    key: string
  }
  const [head, claims, signature] = token.split('.') as [string, string, string]
  const point = Buffer.from(key, 'base64url')
  const publicKey = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  })
  const signed = Buffer.from(`${head}.${claims}`)
  const right = verify(
    'sha256',
    signed,
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  if (!right) throw new Error('the signature is wrong')
  return { key, claims: JSON.parse(Buffer.from(claims, 'base64url').toString()) }
}
