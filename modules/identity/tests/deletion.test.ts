import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deleteDueMembers } from '../deletion/delete-member.ts'
import { type Browser, goodPassword, type IdentityServer, startIdentityServer } from './identity-server.ts'

const dayMs = 86_400_000
const obstacles: string[] = []
let server: IdentityServer

beforeAll(async () => {
  server = await startIdentityServer({ deletionObstacles: async () => obstacles })
})
afterAll(() => server?.close())

async function stepUp(browser: Browser): Promise<void> {
  expect((await browser.post('/v1/auth/step-up', { password: goodPassword })).status).toBe(200)
}

async function ask(browser: Browser) {
  await stepUp(browser)
  return browser.post('/v1/me/deletion')
}

const work = () => deleteDueMembers(server.ctx, server.services.deletionObstacles)

/** Columns of the schema in which the text still stands. */
async function whereLeft(text: string): Promise<string[]> {
  const columns = await server.db.query<{ table: string; column: string }>(
    `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
     WHERE table_schema = 'identity' AND data_type = 'text'`,
  )
  const left: string[] = []
  for (const { table, column } of columns) {
    const rows = await server.db.query(
      `SELECT 1 FROM identity.${table} WHERE position($1 IN lower(${column})) > 0 LIMIT 1`,
      [text],
    )
    if (rows.length > 0) left.push(`${table}.${column}`)
  }
  return left
}

describe('leaving', () => {
  it('needs a step-up, tells by mail, and can be taken back', async () => {
    const member = await server.join('undecided')
    const cold = await member.post('/v1/me/deletion')
    expect([cold.status, cold.body.code]).toEqual([403, 'step_up_required'])
    const asked = await ask(member)
    expect(asked.status).toBe(202)
    const { asked_at, due_at } = asked.body
    expect(Date.parse(due_at) - Date.parse(asked_at)).toBe(14 * dayMs)
    server.clock.advance(3 * dayMs)
    expect((await ask(member)).body.due_at).toBe(due_at)
    const told = await server.mails('undecided@example.org')
    expect(told.filter(mail => mail.subject.includes('deleted in 14 days'))).toHaveLength(1)

    expect((await member.send('DELETE', '/v1/me/deletion')).status).toBe(204)
    expect((await member.get('/v1/me/deletion')).body.deletion).toBeNull()
    server.clock.advance(20 * dayMs)
    await work()
    expect((await server.browser().get('/v1/members/search?q=undecided')).status).not.toBe(500)
    expect(await whereLeft('undecided@example.org')).toContain('member.email')
  })

  it('takes everything that says who it was, once the time has come and not before', async () => {
    const member = await server.join('wanderer', { name: 'Wanda Rer' })
    expect((await ask(member)).status).toBe(202)
    server.clock.advance(13 * dayMs)
    await work()
    expect(await whereLeft('wanderer')).toContain('member.handle')
    server.clock.advance(2 * dayMs)
    await work()
    await work()
    for (const trace of ['wanderer', 'wanda']) expect([trace, await whereLeft(trace)]).toEqual([trace, []])
    expect((await member.get('/v1/auth/session')).status).toBe(401)
    const back = await server.browser().post('/v1/auth/sign-in', {
      email: 'wanderer@example.org',
      password: goodPassword,
    })
    expect([back.status, back.body.code]).toEqual([401, 'invalid_credentials'])
    const events = await server.db.query("SELECT 1 FROM kit.event WHERE type = 'identity.member_deleted'")
    expect(events).toHaveLength(1)
    // The handle and the address are free again.
    await server.join('wanderer')
  })

  it('waits while money is left, when asked and when due', async () => {
    const member = await server.join('keeper')
    obstacles.push('wallet_not_empty')
    const refused = await ask(member)
    expect([refused.status, refused.body.code, refused.body.obstacles]).toEqual([
      409,
      'deletion_obstacles',
      ['wallet_not_empty'],
    ])
    obstacles.length = 0
    expect((await ask(member)).status).toBe(202)
    obstacles.push('payments_pending')
    server.clock.advance(15 * dayMs)
    await work()
    expect(await whereLeft('keeper')).toContain('member.handle')
    obstacles.length = 0
    server.clock.advance(dayMs)
    await work()
    expect(await whereLeft('keeper')).toEqual([])
  })
})

describe('an address where a member lives now', () => {
  it('is one of the web, and stands on the profile', async () => {
    const member = await server.join('mover')
    await stepUp(member)
    for (const url of ['javascript:alert(1)', 'https://a b', 'ftp://x', '//x', 'https://x"onload="']) {
      const refused = await member.send('PUT', '/v1/me/moved-to', { url })
      expect([url, refused.status]).toEqual([url, 400])
    }
    const url = 'https://elsewhere.example/@mover'
    expect((await member.send('PUT', '/v1/me/moved-to', { url })).status).toBe(204)
    const [row] = await server.db.query("SELECT moved_to FROM identity.member WHERE handle_key = 'mover'")
    expect(row).toEqual({ moved_to: url })
  })
})
