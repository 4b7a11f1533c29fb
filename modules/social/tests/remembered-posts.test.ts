import { type Ctx, fromWireId, openDb, type RootDb, silentLogger, type Uuid } from '@stoa/kit'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readHomeTimeline } from '../timelines/read-timelines.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
let reader: Uuid
let author: Uuid
let turn = 0

beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

beforeEach(async () => {
  turn += 1
  reader = await town.settle(`reader${turn}`)
  author = await town.settle(`author${turn}`)
  await town.follow(reader, `author${turn}`)
})

// biome-ignore lint/suspicious/noExplicitAny: looks into what a page shows
const home = async (): Promise<any[]> => town.posts(reader, '/v1/timelines/home')
const homeTexts = async () => (await home()).map(post => post.text)

/** Publishes a post and reads it once, so that it is remembered. */
async function postAndRead(text: string): Promise<string> {
  town.clock.advance(1_000)
  const id = await town.post(author, text)
  await town.runJobs()
  expect(await homeTexts()).toContain(text)
  return id
}

async function isRemembered(): Promise<boolean> {
  town.queries.length = 0
  await home()
  return !town.queries.some(text => text.includes('FROM social.post p') || text.includes('identity.member'))
}

describe('a post that is remembered', () => {
  test('shows an edit and a pin at once', async () => {
    const id = await postAndRead('first words')
    expect(await isRemembered()).toBe(true)
    await town.as(author, 'PUT', `/v1/posts/${id}`, { text: 'other words' })
    expect((await home())[0]).toMatchObject({ text: 'other words', edited_at: expect.any(String) })
    expect(await isRemembered()).toBe(true)
    await town.as(author, 'PUT', `/v1/posts/${id}/pin`)
    expect((await home())[0]).toMatchObject({ is_pinned: true })
    const second = await postAndRead('second')
    await town.as(author, 'PUT', `/v1/posts/${second}/pin`)
    expect((await home()).map(post => post.is_pinned)).toEqual([true, false])
  })

  test('counts what is done with it at once', async () => {
    const id = await postAndRead('to be liked')
    await town.as(reader, 'PUT', `/v1/posts/${id}/like`)
    expect((await home())[0]).toMatchObject({ counts: { likes: 1 }, viewer: { liked: true } })
    await town.as(reader, 'DELETE', `/v1/posts/${id}/like`)
    expect((await home())[0]).toMatchObject({ counts: { likes: 0 }, viewer: { liked: false } })
  })

  test('is gone at once when it is deleted, when a block parts its reader from it, or when the staff remove it', async () => {
    const first = await postAndRead('to be deleted')
    await town.as(author, 'DELETE', `/v1/posts/${first}`)
    expect(await homeTexts()).toEqual([])

    const second = await postAndRead('to be removed')
    await town.db.query("INSERT INTO safety.mark (subject_id, kind, reason) VALUES ($1, 'removed', 'spam')", [
      fromWireId('post', second),
    ])
    expect(await homeTexts()).toEqual([])

    await postAndRead('of who is suspended')
    await town.db.query(
      "INSERT INTO safety.mark (subject_id, kind, reason) VALUES ($1, 'suspended', 'spam')",
      [author],
    )
    expect(await homeTexts()).toEqual([])
    await town.db.query('DELETE FROM safety.mark WHERE subject_id = $1', [author])
    expect(await homeTexts()).toEqual(['of who is suspended'])

    const local = async () => (await town.posts(reader, '/v1/timelines/local')).map(post => post.text)
    expect(await local()).toContain('of who is suspended')
    await town.as(author, 'PUT', `/v1/members/reader${turn}/block`)
    expect(await local()).not.toContain('of who is suspended')
  })

  test('is no less private for having been shown to another', async () => {
    town.clock.advance(1_000)
    await town.as(author, 'POST', '/v1/posts', { text: 'among us', visibility: 'followers' })
    await town.runJobs()
    expect(await homeTexts()).toEqual(['among us'])
    const stranger = await town.settle(`stranger${turn}`)
    expect(await town.posts(stranger, `/v1/members/author${turn}/posts`)).toEqual([])
    await town.unfollow(reader, `author${turn}`)
    expect(await town.posts(reader, `/v1/members/author${turn}/posts`)).toEqual([])
  })

  test('is never shown as it was before a change that has been answered, however reads and changes overlap', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('read', 'edit', 'delete'), { minLength: 4, maxLength: 10 }),
        async steps => {
          town.clock.advance(1_000)
          const id = await town.post(author, 'version 0')
          await town.runJobs()
          let version = 0
          let isDeleted = false
          const running: Promise<unknown>[] = []
          for (const step of steps) {
            // Reads run on while the next change is made.
            if (step === 'read' || isDeleted) running.push(home())
            else if (step === 'edit') {
              version += 1
              await town.as(author, 'PUT', `/v1/posts/${id}`, { text: `version ${version}` })
            } else {
              isDeleted = true
              await town.as(author, 'DELETE', `/v1/posts/${id}`)
            }
            if (step !== 'read') {
              const shown = (await home()).find(post => post.id === id)
              expect(shown?.text).toBe(isDeleted ? undefined : `version ${version}`)
            }
          }
          await Promise.all(running)
          const shown = (await home()).find(post => post.id === id)
          expect(shown?.text).toBe(isDeleted ? undefined : `version ${version}`)
        },
      ),
      { numRuns: 8 },
    )
  })
})

describe('another process', () => {
  let other: RootDb
  beforeAll(() => {
    other = openDb({ url: town.databaseUrl, max: 2, log: silentLogger })
  })
  afterAll(() => other.close())

  async function homeThere(): Promise<string[]> {
    const actor = { kind: 'member', memberId: reader, sessionId: reader, steppedUpAt: null } as const
    const ctx: Ctx & { actor: typeof actor } = { ...town.ctx, db: other, actor }
    const { items } = await readHomeTimeline(ctx, { before: null, limit: 20 })
    return items.map(item => `${item.post.author.name}: ${item.post.text}`)
  }

  /** As the bus brings them. */
  function bringSignals(): void {
    for (const signal of town.serverSignals.splice(0)) other.caches!.hear(signal)
  }

  test('shows edits and deletions as soon as the signal has come', async () => {
    const id = await postAndRead('as it was')
    await postAndRead('to go')
    const [gone] = await home()
    bringSignals()
    expect(await homeThere()).toEqual([`author${turn}: to go`, `author${turn}: as it was`])
    await town.as(author, 'PUT', `/v1/posts/${id}`, { text: 'as it is' })
    await town.as(author, 'DELETE', `/v1/posts/${gone.id}`)
    bringSignals()
    expect(await homeThere()).toEqual([`author${turn}: as it is`])
  })
})
