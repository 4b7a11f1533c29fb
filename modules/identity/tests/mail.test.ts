import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import type { Logger } from '@stoa/kit'
import { afterEach, describe, expect, it } from 'vitest'
import { smtpMail } from '../index.ts'
import { goodPassword, randomAddress, startIdentityServer } from './identity-server.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** A mail server that keeps what it is given (RFC 5321, the least of it). */
async function startSmtp(): Promise<{ url: string; received: string[] }> {
  const received: string[] = []
  const server: Server = createServer(socket => {
    let data: string | null = null
    let rest = ''
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 test')
    socket.on('data', chunk => {
      rest += chunk
      for (let end = rest.indexOf('\r\n'); end !== -1; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end)
        rest = rest.slice(end + 2)
        if (data !== null && line === '.') {
          received.push(data)
          data = null
          say('250 kept')
        } else if (data !== null) data += `${line}\n`
        else if (line === 'DATA') {
          data = ''
          say('354 go on')
        } else if (line === 'QUIT') socket.end('221 bye\r\n')
        else say('250 ok')
      }
    })
    socket.on('error', () => {})
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise(resolve => server.close(resolve)))
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, received }
}

describe('mail', () => {
  it('goes to the mail server when there is one, and the mailbox page is gone', async () => {
    const smtp = await startSmtp()
    const server = await startIdentityServer({
      mail: smtpMail({ url: smtp.url, from: 'Stoa <no-reply@stoa.example>' }),
    })
    closing.push(() => server.close())
    const visitor = server.browser(randomAddress())
    const email = 'ada@example.org'
    await visitor.post('/v1/auth/sign-up', { email, password: goodPassword, name: 'Ada', handle: 'ada' })
    expect(smtp.received).toEqual([])
    await server.runJobs()
    expect(smtp.received).toHaveLength(1)
    expect(smtp.received[0]).toContain('From: Stoa <no-reply@stoa.example>')
    expect(smtp.received[0]).toContain(`To: ${email}`)
    const code = /\b\d{6}\b/.exec(/Subject: .*/.exec(smtp.received[0]!)![0])![0]
    expect((await visitor.post('/v1/auth/verify-email', { email, code })).status).toBe(200)
    expect((await visitor.get('/v1/dev/mailbox')).status).toBe(404)
    expect(await server.db.query('SELECT 1 FROM identity.dev_mail')).toEqual([])
  })

  it('is tried again, with the same code, when the mail server fails', async () => {
    const sent: string[] = []
    let fails = true
    const server = await startIdentityServer({
      mail: {
        kind: 'smtp',
        deliver: async (ctx, mail) => {
          expect(ctx.db.inTransaction).toBe(false)
          sent.push(mail.subject)
          if (fails) throw new Error('mail server away')
        },
      },
    })
    closing.push(() => server.close())
    const body = { email: 'b@example.org', password: goodPassword, name: 'Bea', handle: 'bea' }
    const asked = await server.browser(randomAddress()).post('/v1/auth/sign-up', body)
    expect(asked.status).toBe(202)
    await expect(server.runJobs()).rejects.toThrow('mail server away')
    fails = false
    await server.db.query('UPDATE graphile_worker._private_jobs SET run_at = now()')
    await server.runJobs()
    expect(sent).toHaveLength(2)
    expect(sent[0]).toBe(sent[1])
  })
})

it('logs neither addresses nor passwords nor codes', async () => {
  const lines: string[] = []
  const note = (fields: object, message?: string) => void lines.push(JSON.stringify([fields, message]))
  const log: Logger = { debug: note, info: note, warn: note, error: note, child: () => log }
  const server = await startIdentityServer({ log, start: new Date() })
  closing.push(() => server.close())
  await server.join('cleo')
  const browser = server.browser(randomAddress())
  await browser.post('/v1/auth/sign-in', { email: 'cleo@example.org', password: 'a-wrong-password' })
  await browser.post('/v1/auth/sign-in', { email: 'nobody@example.org', password: 'a-wrong-password' })
  const member = await server.join('dido')
  await member.post('/v1/auth/step-up', { password: goodPassword })
  await member.post('/v1/auth/passkeys/register-options')
  const response = { id: 'a-secret-thing', response: {} }
  expect((await member.post('/v1/auth/passkeys', { name: 'Key', response })).status).toBe(422)
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines)
    expect(line).not.toMatch(/example\.org|password-|a-wrong|correct-horse|a-secret-thing|\b\d{6}\b/)
})
