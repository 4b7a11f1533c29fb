import type { Uuid } from '@stoa/kit'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const people = 4
const person = fc.nat(people - 1)
const between = (verb: string, weight: number) => ({
  weight,
  arbitrary: fc.record({ do: fc.constant(verb), who: person, whom: person }),
})
const command = fc.oneof(
  between('follow', 6),
  between('unfollow', 2),
  between('block', 1),
  between('unblock', 1),
  between('accept', 2),
  between('decline', 1),
  between('remove', 1),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('lock'), who: person, whom: person }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unlock'), who: person, whom: person }) },
)

/** The graph in plain sets of pairs `who>whom`. */
class Model {
  follows = new Set<string>()
  requests = new Set<string>()
  blocks = new Set<string>()
  locked = new Set<number>()

  apply(verb: string, who: number, whom: number): number {
    const there = `${who}>${whom}`
    const back = `${whom}>${who}`
    const isBlocked = this.blocks.has(back)
    if (verb === 'lock') this.locked.add(who)
    if (verb === 'unlock') {
      this.locked.delete(who)
      for (const request of this.requests) {
        if (!request.endsWith(`>${who}`)) continue
        this.requests.delete(request)
        this.follows.add(request)
      }
    }
    if (verb === 'lock' || verb === 'unlock') return 200
    if (verb === 'follow') {
      if (who === whom) return 422
      if (isBlocked) return 404
      if (this.blocks.has(there)) return 422
      if (this.follows.has(there)) return 204
      if (!this.locked.has(whom)) this.follows.add(there)
      else this.requests.add(there)
      return this.locked.has(whom) ? 202 : 204
    }
    if (verb === 'block') {
      if (who === whom) return 422
      this.blocks.add(there)
      for (const pair of [there, back]) {
        this.follows.delete(pair)
        this.requests.delete(pair)
      }
    }
    if (verb === 'unblock') this.blocks.delete(there)
    if (verb === 'unfollow') {
      this.follows.delete(there)
      this.requests.delete(there)
    }
    if (verb === 'remove') {
      this.follows.delete(back)
      this.requests.delete(back)
    }
    if (verb === 'accept' || verb === 'decline') {
      if (!this.requests.delete(back)) return 404
      if (verb === 'accept') this.follows.add(back)
    }
    return 204
  }
}

const calls: Record<
  string,
  (handle: string) => Parameters<Town['as']> extends [unknown, ...infer R] ? R : never
> = {
  follow: handle => ['PUT', `/v1/members/${handle}/follow`],
  unfollow: handle => ['DELETE', `/v1/members/${handle}/follow`],
  block: handle => ['PUT', `/v1/members/${handle}/block`],
  unblock: handle => ['DELETE', `/v1/members/${handle}/block`],
  accept: handle => ['POST', `/v1/me/follow-requests/${handle}/accept`],
  decline: handle => ['POST', `/v1/me/follow-requests/${handle}/decline`],
  remove: handle => ['DELETE', `/v1/me/followers/${handle}`],
  lock: () => ['PATCH', '/v1/me/profile-settings', { locked: true }],
  unlock: () => ['PATCH', '/v1/me/profile-settings', { locked: false }],
}

let run = 0

test('follows, requests, blocks and counts are those of the naive model', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 40 }), async commands => {
      run += 1
      const handles = Array.from({ length: people }, (_, i) => `graph${run}p${i}`)
      const ids: Uuid[] = []
      for (const handle of handles) ids.push(await town.settle(handle))
      const model = new Model()
      for (const { do: verb, who, whom } of commands) {
        const answer = await town.as(ids[who]!, ...calls[verb]!(handles[whom]!))
        expect({ verb, who, whom, status: answer.status }).toEqual({
          verb,
          who,
          whom,
          status: model.apply(verb, who, whom),
        })
        if (verb === 'unlock') await town.runJobs()
      }
      const seen = { follows: new Set<string>(), requests: new Set<string>(), blocks: new Set<string>() }
      for (const [who, id] of ids.entries()) {
        for (const [whom, handle] of handles.entries()) {
          const { status, body } = await town.as(id, 'GET', `/v1/profiles/${handle}`)
          const isHidden = model.blocks.has(`${whom}>${who}`) && !model.blocks.has(`${who}>${whom}`)
          expect(status).toBe(isHidden ? 404 : 200)
          if (isHidden) continue
          if (body.viewer.follows) seen.follows.add(`${who}>${whom}`)
          if (body.viewer.requested) seen.requests.add(`${who}>${whom}`)
          if (body.viewer.blocks) seen.blocks.add(`${who}>${whom}`)
        }
        const { body } = await town.as(id, 'GET', `/v1/profiles/${handles[who]}`)
        expect(body.counts).toEqual({
          posts: 0,
          following: [...model.follows].filter(pair => pair.startsWith(`${who}>`)).length,
          followers: [...model.follows].filter(pair => pair.endsWith(`>${who}`)).length,
        })
        const asking = await town.walk(id, '/v1/me/follow-requests', 2)
        const count = await town.as(id, 'GET', '/v1/me/follow-requests/count')
        const expected = [...model.requests].filter(pair => pair.endsWith(`>${who}`))
        expect(asking.map(asker => asker.handle).sort()).toEqual(
          expected.map(pair => handles[Number(pair[0])]!).sort(),
        )
        expect(count.body.count).toBe(expected.length)
      }
      expect(seen).toEqual({ follows: model.follows, requests: model.requests, blocks: model.blocks })
      for (const pair of model.follows) expect(model.blocks.has(pair)).toBe(false)
      await expectBothSides()
    }),
    { numRuns: 25 },
  )
})

/** What stands with one member stands with the other too. */
async function expectBothSides(): Promise<void> {
  for (const [one, other, oneId, otherId] of [
    ['following', 'follower', 'followee_id', 'follower_id'],
    ['blocking', 'blocker', 'blocked_id', 'blocker_id'],
    ['follow_request_sent', 'follow_request_received', 'followee_id', 'requester_id'],
  ]) {
    const skewed = await town.db.query(
      `SELECT * FROM social.${one} a FULL JOIN social.${other} b
         ON b.member_id = a.${oneId} AND b.${otherId} = a.member_id
       WHERE a.member_id IS NULL OR b.member_id IS NULL`,
    )
    expect(skewed).toEqual([])
  }
}
