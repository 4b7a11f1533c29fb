import { createMember } from '@stoa/identity'
import type { Bank } from '@stoa/payments'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planTown } from '../plan-town.ts'
import { openSeededTown, readEverything, type SeededTown } from './seeded-town.ts'

function unreadOf(page: { items: { unread_count: number }[]; next_cursor: string | null }): number {
  expect(page.next_cursor).toBeNull()
  return page.items.reduce((sum, chat) => sum + chat.unread_count, 0)
}

const start = new Date(2026, 10, 22, 12, 0)

describe('seedDemo', () => {
  let town: SeededTown
  const plan = planTown(start)

  beforeAll(async () => {
    town = await openSeededTown(start)
    expect(await town.seed()).toBe('filled')
  }, 120_000)
  afterAll(() => town?.close())

  async function count(from: string): Promise<number> {
    const [row] = await town.db.query<{ n: bigint }>(`SELECT count(*) AS n FROM ${from}`)
    return Number(row!.n)
  }

  it('makes everything that is planned, once', async () => {
    expect(await count('identity.member')).toBe(plan.members.length)
    expect(await count('social.post')).toBe(plan.posts.length)
    expect(await count('social.following')).toBe(plan.follows.length)
    expect(await count('social.post_like')).toBe(plan.likes.length)
    const titles = plan.chats.filter(chat => chat.title !== null).length
    const messages = plan.chats.flatMap(chat => chat.messages).length + titles
    expect(await count('messaging.chat')).toBe(plan.chats.length)
    expect(await count(`messaging.envelope WHERE kind = 'message'`)).toBe(messages)
    expect(await count('messaging.account')).toBe(plan.members.length)
    expect(await count('payments.payment')).toBe(plan.payments.length)
    expect(await count(`payments.payment WHERE state = 'pending'`)).toBe(0)
  })

  it('gives everybody a picture of their own face', async () => {
    const { items } = await town.read('nadia', '/v1/demo/members')
    expect(items.length).toBeGreaterThanOrEqual(5)
    const urls = new Set<string>()
    for (const { avatar_url } of items) {
      urls.add(avatar_url)
      const answer = await town.app.inject({ url: avatar_url })
      const { format, width } = await sharp(answer.rawPayload).metadata()
      expect({ format, width }).toMatchObject({ format: 'webp' })
      expect(width).toBeGreaterThanOrEqual(96)
    }
    expect(urls.size).toBe(items.length)
    expect(await count('identity.member WHERE avatar_id IS NULL')).toBe(0)
    expect(await count('(SELECT DISTINCT content_hash FROM media.image) AS faces')).toBe(plan.members.length)
  })

  it('keeps the books: nothing is made or lost, and every wallet is what was planned', async () => {
    const [sums] = await town.db.query<{ posted: string; pending: string }>(
      `SELECT sum(debits_posted - credits_posted)::text AS posted,
              sum(debits_pending - credits_pending)::text AS pending FROM ledger.account`,
    )
    expect(sums).toEqual({ posted: '0', pending: '0' })
    const planned = new Map<string, bigint>()
    for (const { from, to, amountMinor, rejected } of plan.payments) {
      if (from) planned.set(from, (planned.get(from) ?? 0n) - amountMinor)
      if (!rejected) planned.set(to, (planned.get(to) ?? 0n) + amountMinor)
    }
    for (const [handle, balance] of planned) {
      const { accounts } = await town.read(handle, '/v1/wallet')
      expect(accounts[0].available.amount, handle).toBe(String(balance))
    }
  })

  it('dates payments, posts and messages in the past, as planned', async () => {
    const posts = await town.db.query<{ at: Date }>('SELECT created_at AS at FROM social.post ORDER BY 1')
    expect(posts.map(post => post.at)).toEqual(plan.posts.map(post => post.at))
    const paid = await town.db.query<{ at: Date }>(
      'SELECT created_at AS at FROM payments.payment ORDER BY opened_ledger_time',
    )
    expect(paid.map(payment => payment.at)).toEqual(plan.payments.map(payment => payment.at))
    expect(await count(`kit.event WHERE occurred_at > '${start.toISOString()}'`)).toBe(0)
  })

  it('fills the pages that a demo member opens first', async () => {
    for (const handle of ['nadia', 'theo', 'lena', 'marcus', 'joao']) {
      const home = await town.read(handle, '/v1/timelines/home?limit=50')
      // A post and its reposts of one page are one entry.
      expect(home.items.length, handle).toBeGreaterThan(30)
      expect(unreadOf(await town.read(handle, '/v1/chats')), handle).toBeGreaterThan(0)
      expect((await town.read(handle, '/v1/payments')).items.length, handle).toBeGreaterThan(5)
      expect((await town.read(handle, '/v1/suggestions')).items.length, handle).toBeGreaterThan(0)
    }
  })

  it('shows at home what those followed wrote or passed on, and nothing else', async () => {
    for (const handle of ['nadia', 'arthur']) {
      const followed = new Set(plan.follows.filter(({ by }) => by === handle).map(follow => follow.followed))
      const { items } = await town.read(handle, '/v1/timelines/home?limit=100')
      for (const { post, reposted_by } of items) {
        const via = (reposted_by?.member ?? post.author).handle
        expect(via === handle || followed.has(via), `${handle} sees ${via}`).toBe(true)
      }
      const shown = new Set(items.map((item: { post: { text: string } }) => item.post.text))
      const due = plan.posts.filter(post => followed.has(post.by) && post.answers === null).slice(-20)
      for (const post of due) expect(shown.has(post.text), post.text).toBe(true)
    }
  })

  it('says nothing in the chats that the database could read', async () => {
    const planted = ['Nobody in your family', 'Saturday market', 'Somebody always feeds you']
    const everything = JSON.stringify(await readEverything(town))
    for (const words of planted) {
      expect(everything).not.toContain(words)
      expect(everything).not.toContain(Buffer.from(words).toString('hex'))
    }
  })

  it('leaves exactly the planned messages unread', async () => {
    for (const { handle } of plan.members) {
      const unread = plan.chats
        .filter(chat => chat.members.includes(handle))
        .map(chat => {
          const read = chat.reads.find(({ by }) => by === handle)?.count ?? 0
          const counts = chat.messages.slice(read).filter(({ says }) => ['text', 'card'].includes(says.kind))
          return counts.filter(message => message.by !== handle).length
        })
        .reduce((sum, n) => sum + n, 0)
      expect(unreadOf(await town.read(handle, '/v1/chats')), handle).toBe(unread)
    }
  })

  it('tells the demo members what happened, some of it unseen', async () => {
    for (const handle of ['nadia', 'theo', 'lena', 'marcus', 'joao']) {
      const { items } = await town.read(handle, '/v1/notifications?limit=50')
      const unseen = items.filter(({ read }: { read: boolean }) => !read)
      const kinds = new Set(items.map(({ kind }: { kind: string }) => kind))
      expect(items.length, handle).toBeGreaterThan(unseen.length)
      expect(unseen.length, handle).toBeGreaterThan(0)
      expect(kinds.size, `${handle}: ${[...kinds]}`).toBeGreaterThanOrEqual(3)
      expect(kinds, handle).toContain('new_post')
    }
    const { items } = await town.read('nadia', '/v1/notifications?limit=50')
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'draft_failed', outcome: 'circle_not_found' }),
    )
    expect(items).toContainEqual(expect.objectContaining({ kind: 'report_resolved', outcome: 'acted' }))
    expect((await town.read('marcus', '/v1/notifications?filter=account')).items).toMatchObject([
      { kind: 'decision' },
    ])
    const told = await count('(SELECT DISTINCT member_id FROM notifications.notice) AS told')
    expect(told).toBe(plan.members.filter(({ demo }) => demo).length)
  })

  it('has cases that wait for the staff and one that was decided, and notes that show and that wait', async () => {
    expect(await count('safety.moderation_case WHERE closed_at IS NULL')).toBe(3)
    expect(await count('safety.decision')).toBe(2)
    const notes = await town.db.query<{ status: string }>('SELECT status FROM social.note ORDER BY status')
    expect(notes.map(note => note.status)).toEqual(['shown', 'undecided', 'undecided', 'undecided'])
    expect(await count('social.post WHERE community_note IS NOT NULL')).toBe(1)
  })

  it('gives the demo members things of their own: bookmarks, lists, drafts and what is scheduled', async () => {
    for (const handle of ['nadia', 'theo', 'lena', 'marcus', 'joao']) {
      expect((await town.read(handle, '/v1/bookmarks')).items.length, handle).toBeGreaterThan(0)
      expect((await town.read(handle, '/v1/bookmarks/folders')).items.length, handle).toBeGreaterThan(0)
      expect((await town.read(handle, '/v1/lists')).items.length, handle).toBeGreaterThan(0)
      expect((await town.read(handle, '/v1/drafts?scheduled=false')).items.length, handle).toBeGreaterThan(0)
      expect((await town.read(handle, '/v1/drafts?scheduled=true')).items, handle).toHaveLength(1)
    }
    expect(await count('search.feed')).toBe(2)
  })

  it('sends no mail and wakes no browser', async () => {
    expect(await count('identity.dev_mail')).toBe(0)
    expect(town.signals).toEqual([])
  })

  it('leaves only jobs behind that change nothing', async () => {
    const before = await readEverything(town)
    await town.runJobs()
    expect(await readEverything(town)).toEqual(before)
  }, 120_000)

  it('changes nothing a second time', async () => {
    const before = await readEverything(town)
    expect(await town.seed()).toBe('filled_before')
    expect(await readEverything(town)).toEqual(before)
  })

  it('hands out words with which a demo member reads what was said, also while nobody walked as them', async () => {
    const nadia = await town.walkAs('nadia')
    const market = await nadia.chatOf('amara', 'nadia', 'theo', 'bastien', 'emeka')
    const seen = await nadia.history(market)
    const planned = plan.chats.find(chat => chat.title === 'Saturday market')!
    expect(seen.slice(1).map(({ content }) => content)).toEqual(
      planned.messages.map(({ says }) => expect.objectContaining({ kind: says.kind })),
    )
    expect(seen[0]!.content).toEqual({ kind: 'title', title: 'Saturday market' })
    const pair = await nadia.chatOf('nadia', 'theo')
    expect((await nadia.history(pair)).filter(({ content }) => content.kind === 'card')).not.toEqual([])
    await (await nadia.engine.send(pair, { kind: 'text', text: 'Are you up?' })).sent
    const theo = await town.walkAs('theo')
    expect((await theo.history(pair)).at(-1)).toMatchObject({ content: { text: 'Are you up?' } })
    expect((await theo.history(pair)).filter(({ content }) => content.kind === 'unreadable')).toEqual([])
    await (await theo.engine.send(pair, { kind: 'text', text: 'Always.' })).sent
    await nadia.engine.sync()
    expect((await nadia.engine.entries(pair)).at(-1)).toMatchObject({ content: { text: 'Always.' } })
  })

  it('makes room for another visitor where many have walked as one', async () => {
    for (let visitor = 0; visitor < 12; visitor += 1) await town.walkAs('lena')
    const lena = await town.walkAs('lena')
    const fund = await lena.chatOf('marcus', 'lena', 'rafael', 'joao', 'tomasz')
    await (await lena.engine.send(fund, { kind: 'text', text: 'Still here' })).sent
    const marcus = await town.walkAs('marcus')
    expect((await marcus.history(fund)).at(-1)).toMatchObject({ content: { text: 'Still here' } })
    const own = (await lena.engine.devices(fund)).filter(device => device.member === lena.member)
    expect(own.length).toBeLessThanOrEqual(10)
  }, 60_000)
})

describe('seedDemo, cut off', () => {
  let town: SeededTown
  beforeAll(async () => {
    town = await openSeededTown(start)
  }, 60_000)
  afterAll(() => town?.close())

  it('is finished by the next start, also on another day, and then equals a filling in one go', async () => {
    let asked = 0
    const breaking: Bank = {
      ...town.bank,
      requestPayment: (message, expected) => {
        asked += 1
        if (asked > 20) throw new Error('the power is gone')
        return town.bank.requestPayment(message, expected)
      },
    }
    await expect(town.seed(breaking)).rejects.toThrow('the power is gone')
    // The next morning, and as if the other lines of work had also been cut.
    town.clock.advance(24 * 3_600_000)
    expect(await town.seed()).toBe('filled')
    const plan = planTown(start)
    const [counts] = await town.db.query<Record<string, bigint>>(
      `SELECT (SELECT count(*) FROM payments.payment WHERE state <> 'pending') AS payments,
              (SELECT count(*) FROM social.post) AS posts,
              (SELECT count(*) FROM messaging.chat) AS chats,
              (SELECT count(*) FROM media.image) AS faces,
              (SELECT count(*) FROM social.repost) AS reposts,
              (SELECT count(*) FROM social.poll_vote) AS votes`,
    )
    expect(Number(counts!['payments'])).toBe(plan.payments.length)
    expect(Number(counts!['posts'])).toBe(plan.posts.length)
    expect(Number(counts!['chats'])).toBe(plan.chats.length)
    expect(Number(counts!['faces'])).toBe(plan.members.length)
    expect(Number(counts!['reposts'])).toBe(plan.reposts.length)
    expect(Number(counts!['votes'])).toBe(plan.votes.length)
    const paid = await town.db.query<{ at: Date }>(
      'SELECT created_at AS at FROM payments.payment ORDER BY opened_ledger_time',
    )
    expect(paid.map(payment => payment.at)).toEqual(plan.payments.map(payment => payment.at))
  }, 240_000)
})

describe('seedDemo, where others live', () => {
  it('does nothing', async () => {
    const town = await openSeededTown(start)
    try {
      await createMember(town.ctx, { email: 'first@elsewhere.example', name: 'First', handle: 'first' })
      expect(await town.seed()).toBe('inhabited')
      const [row] = await town.db.query<{ n: bigint }>('SELECT count(*) AS n FROM identity.member')
      expect(row!.n).toBe(1n)
    } finally {
      await town.close()
    }
  }, 60_000)
})
