import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { silentLogger, wireModule } from '@stoa/kit'
import { diskStorage, mediaModule } from '@stoa/media'
import { startTestServer, type TestServer } from '@stoa/testing'
import {
  createIdentityServices,
  type IdentityOptions,
  type IdentityServices,
  identityModule,
  mailboxMail,
  resolveActor,
} from '../index.ts'

export const origin = 'http://localhost:3000'
export const goodPassword = 'correct-horse-9-battery'

interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever came back
  body: any
  headers: Record<string, string | string[] | number | undefined>
}

/** One browser: keeps the cookies it is given. */
export interface Browser {
  cookies: Map<string, string>
  send(method: string, url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  get(url: string): Promise<Answer>
  post(url: string, body?: unknown): Promise<Answer>
  upload(url: string, bytes: Buffer, file?: { name: string; type: string }): Promise<Answer>
}

export interface IdentityServer extends TestServer {
  services: IdentityServices
  mediaFolder: string
  browser(address?: string): Browser
  /** Joins with a new e-mail, ends the sign-up with the mailed code; returns the signed-in browser. */
  join(handle: string, profile?: { email?: string; name?: string; password?: string }): Promise<Browser>
  /** The six digits in the newest mail to this address, after running the jobs. */
  mailedCode(email: string): Promise<string>
  mails(email: string): Promise<{ subject: string; text: string }[]>
}

/** The module as the server runs it, with cheap password hashes and the development mailbox. */
export async function startIdentityServer(
  options: Partial<IdentityOptions> & { start?: Date } = {},
): Promise<IdentityServer> {
  const { start, ...overrides } = options
  const mediaFolder = await mkdtemp(path.join(tmpdir(), 'stoa-media-'))
  const wired: { services?: IdentityServices } = {}
  const server = await startTestServer({
    ...(start ? { start } : {}),
    modules: ({ db, clock }) => {
      const media = diskStorage(mediaFolder)
      const services = createIdentityServices({
        db,
        clock,
        log: silentLogger,
        secret: 'a-secret-of-tests-that-is-long-enough-0123456789',
        origins: [origin],
        instanceName: 'Harbour Row',
        demo: true,
        devMailbox: true,
        mail: mailboxMail,
        media,
        passwordCost: { memoryKib: 64, passes: 1 },
        ...overrides,
      })
      wired.services = services
      return [wireModule(mediaModule, { storage: media }), wireModule(identityModule, services)]
    },
    resolveActor: (ctx, headers) => resolveActor(ctx, wired.services!, headers),
  })
  const browser = (address = '203.0.113.7') => openBrowser(server, address)
  const mails = async (email: string) => {
    await server.runJobs()
    const answer = await browser().get(`/v1/dev/mailbox?to=${encodeURIComponent(email)}`)
    return answer.body.items
  }
  const mailedCode = async (email: string) => {
    const [latest] = await mails(email)
    const code = /\b\d{6}\b/.exec(latest?.text ?? '')?.[0]
    if (!code) throw new Error(`no code was mailed to ${email}`)
    return code
  }
  return {
    ...server,
    services: wired.services!,
    mediaFolder,
    browser,
    mails,
    mailedCode,
    async join(handle, profile = {}) {
      const visitor = browser(randomAddress())
      const email = profile.email ?? `${handle.toLowerCase()}@example.org`
      const asked = await visitor.post('/v1/auth/sign-up', {
        email,
        password: profile.password ?? goodPassword,
        name: profile.name ?? `Member ${handle}`,
        handle,
      })
      if (asked.status !== 202) throw new Error(`sign-up: ${JSON.stringify(asked.body)}`)
      const verified = await visitor.post('/v1/auth/verify-email', { email, code: await mailedCode(email) })
      if (verified.status !== 200) throw new Error(`verify-email: ${JSON.stringify(verified.body)}`)
      return visitor
    },
    async close() {
      await server.close()
      await rm(mediaFolder, { recursive: true, force: true })
    },
  }
}

let lastAddress = 0

/** An address that no other test counts tries against. */
export function randomAddress(): string {
  lastAddress += 1
  return `198.51.${Math.floor(lastAddress / 250)}.${(lastAddress % 250) + 1}`
}

function openBrowser(server: TestServer, address: string): Browser {
  const cookies = new Map<string, string>()
  const inject = async (
    method: string,
    url: string,
    payload: Buffer | string | undefined,
    headers: Record<string, string>,
  ): Promise<Answer> => {
    const response = await server.app.inject({
      method: method as 'GET',
      url,
      remoteAddress: address,
      ...(payload === undefined ? {} : { payload }),
      headers: {
        origin,
        'user-agent': 'test-browser',
        ...headers,
        ...(cookies.size > 0
          ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
          : {}),
      },
    })
    for (const line of [response.headers['set-cookie'] ?? []].flat()) {
      const [pair = '', ...attributes] = line.split('; ')
      const name = pair.slice(0, pair.indexOf('='))
      if (attributes.includes('Max-Age=0')) cookies.delete(name)
      else cookies.set(name, pair.slice(name.length + 1))
    }
    const isJson = String(response.headers['content-type'] ?? '').includes('json')
    return {
      status: response.statusCode,
      body: isJson ? response.json() : response.rawPayload,
      headers: response.headers,
    }
  }
  const send: Browser['send'] = (method, url, body, headers = {}) =>
    body === undefined
      ? inject(method, url, undefined, headers)
      : inject(method, url, JSON.stringify(body), { 'content-type': 'application/json', ...headers })
  return {
    cookies,
    send,
    get: url => send('GET', url),
    post: (url, body) => send('POST', url, body),
    upload(url, bytes, file = { name: 'me.png', type: 'image/png' }) {
      const boundary = 'stoa-test-boundary'
      const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: ${file.type}\r\n\r\n`
      const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])
      return inject('PUT', url, payload, { 'content-type': `multipart/form-data; boundary=${boundary}` })
    },
  }
}
