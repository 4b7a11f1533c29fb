import type { Uuid } from '@stoa/kit'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { forgetIdleHomes } from '../timelines/wake-home.ts'
import { foundTown, type Town } from './town.ts'

// Two followers are many here, so that authors cross from writing ahead to merging within a run.
vi.mock('../policy.ts', async original => ({
  ...(await original<typeof import('../policy.ts')>()),
  fanOutMaxFollowers: 1,
  fanOutChunkRows: 1,
  homeTouchMs: 60_000,
}))

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const people = 4
const person = fc.nat(people - 1)
const command = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('post' as const), who: person, waitMs: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), nth: fc.nat(20) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('follow' as const), who: person, whom: person }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('unfollow' as const), who: person, whom: person }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('work' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('read' as const), who: person }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const) }) },
)

/** The third has more followers than are written to, and posts: chance alone might not make that. */
const withMergedAuthor: (typeof command extends fc.Arbitrary<infer Command> ? Command : never)[] = [
  { do: 'follow', who: 0, whom: 2 },
  { do: 'follow', who: 1, whom: 2 },
  { do: 'work' },
  { do: 'post', who: 2, waitMs: 1 },
  { do: 'read', who: 0 },
  { do: 'work' },
]

interface Made {
  id: string
  by: number
  ms: number
}

/** Members, follows and posts in plain lists: what the timelines must show. */
class Model {
  posts: Made[] = []
  follows = new Set<string>()

  home(who: number): string[] {
    const shown = this.posts.filter(post => post.by === who || this.follows.has(`${who}>${post.by}`))
    // Posts of one instant stand in the order of their ids, the greater first.
    return shown.sort((a, b) => b.ms - a.ms || (a.id < b.id ? 1 : -1)).map(post => post.id)
  }

  counts(who: number) {
    const pairs = [...this.follows]
    return {
      posts: this.posts.filter(post => post.by === who).length,
      following: pairs.filter(pair => pair.startsWith(`${who}>`)).length,
      followers: pairs.filter(pair => pair.endsWith(`>${who}`)).length,
    }
  }
}

let run = 0

test('timelines, lists and counts are those of the naive model', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 30 }), async commands => {
      run += 1
      const handles = Array.from({ length: people }, (_, i) => `run${run}p${i}`)
      const ids: Uuid[] = []
      for (const handle of handles) ids.push(await town.settle(handle))
      const model = new Model()
      for (const step of commands) {
        if (step.do === 'post') {
          town.clock.advance(step.waitMs)
          const id = await town.post(ids[step.who]!, 'hi')
          model.posts.push({ id, by: step.who, ms: town.clock.now().getTime() })
        } else if (step.do === 'delete') {
          const [post] = model.posts.splice(step.nth, 1)
          if (post) await town.as(ids[post.by]!, 'DELETE', `/v1/posts/${post.id}`)
        } else if (step.do === 'follow') {
          const answer = await town.follow(ids[step.who]!, handles[step.whom]!)
          expect(answer.status).toBe(step.who === step.whom ? 422 : 204)
          if (step.who !== step.whom) model.follows.add(`${step.who}>${step.whom}`)
        } else if (step.do === 'unfollow') {
          await town.unfollow(ids[step.who]!, handles[step.whom]!)
          model.follows.delete(`${step.who}>${step.whom}`)
        } else if (step.do === 'read') {
          await town.as(ids[step.who]!, 'GET', '/v1/timelines/home')
        } else if (step.do === 'leave') {
          town.clock.advance(15 * 86_400_000)
          await forgetIdleHomes(town.ctx)
        } else {
          await town.runJobs()
        }
      }
      await town.runJobs()
      for (const [who, id] of ids.entries()) {
        const home = await town.walk(id, '/v1/timelines/home', 3)
        expect(home.map(item => item.post.id)).toEqual(model.home(who))
        const { body: profile } = await town.as(id, 'GET', `/v1/profiles/${handles[who]}`)
        expect(profile.counts).toEqual(model.counts(who))
        for (const [list, pick] of [
          ['followers', 0],
          ['following', 1],
        ] as const) {
          const people = await town.walk(id, `/v1/members/${handles[who]}/${list}`, 2)
          const pairs = [...model.follows].map(pair => pair.split('>').map(Number))
          const expected = pairs.filter(pair => pair[1 - pick] === who).map(pair => handles[pair[pick]!])
          expect(people.map(person => person.handle).sort()).toEqual(expected.sort())
        }
      }
    }),
    { numRuns: 25, examples: [[withMergedAuthor]] },
  )
  const merged = await town.db.query('SELECT 1 FROM social.merged_author')
  expect(merged.length).toBeGreaterThan(0)
})
