import { fromWireId, newUuid, toWireId, type Uuid } from '@stoa/kit'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let ada: Uuid
let ben: Uuid
const crowd: Uuid[] = []
beforeAll(async () => {
  town = await foundTown()
  ada = await town.settle('ada')
  ben = await town.settle('ben')
  for (let i = 0; i < 24; i++) crowd.push(await town.settle(`voter${i}`))
})
afterAll(() => town.close())

const ask = async (poll: object, more: object = {}) =>
  town.as(ada, 'POST', '/v1/posts', { text: 'Which?', poll, ...more })
const open = async (poll: object = {}) =>
  (await ask({ options: ['rye', 'oat', 'wheat'], minutes: 60, ...poll })).body.id as string
const vote = (member: Uuid | null, id: string, ...choices: number[]) =>
  town.as(member, 'PUT', `/v1/posts/${id}/poll/vote`, { choices })
const seen = async (member: Uuid | null, id: string) =>
  (await town.as(member, 'GET', `/v1/posts/${id}`)).body.poll
const uuidOf = (id: string) => fromWireId('post', id)!
const hour = 3_600_000
const closings = () =>
  town.db.query<{ key: string }>("SELECT key FROM kit.event WHERE type = 'social.poll_closed'")

/** Makes jobs due that the runner's clock, which is not the test's, has put off. */
const hurryJobs = () => town.db.query('UPDATE graphile_worker._private_jobs SET run_at = now()')

describe('a poll', () => {
  test('hides its result until the own vote, and shows how many voted', async () => {
    const answer = await ask({ options: ['rye', 'oat'], minutes: 60 })
    expect([answer.status, answer.body.poll]).toEqual([
      201,
      {
        options: [
          { text: 'rye', votes: null },
          { text: 'oat', votes: null },
        ],
        multiple: false,
        closes_at: new Date(town.clock.now().getTime() + hour).toISOString(),
        closed: false,
        voters: 0,
        own_choice: null,
      },
    ])
    const { id } = answer.body
    const voted = await vote(ben, id, 1)
    expect([voted.status, voted.body]).toMatchObject([200, { voters: 1, own_choice: [1] }])
    expect(voted.body.options.map((option: { votes: number }) => option.votes)).toEqual([0, 1])
    for (const other of [ada, null])
      expect(await seen(other, id)).toMatchObject({
        voters: 1,
        own_choice: null,
        options: [{ votes: null }, {}],
      })
    const [item] = (await town.as(ben, 'GET', '/v1/members/ada/posts')).body.items
    expect(item.post.poll).toMatchObject({ own_choice: [1], options: [{ votes: 0 }, { votes: 1 }] })
  })

  test('takes one vote a member, for good', async () => {
    const id = await open()
    expect((await vote(ben, id, 0)).status).toBe(200)
    expect((await vote(ben, id, 0)).status).toBe(200)
    expect((await vote(ben, id, 1)).body.code).toBe('already_voted')
    expect(await seen(ben, id)).toMatchObject({ voters: 1, own_choice: [0] })
  })

  test('takes several choices only when it says so, and none that it does not have', async () => {
    const single = await open()
    const multiple = await open({ multiple: true })
    expect((await vote(ben, single, 0, 1)).body).toMatchObject({
      code: 'invalid_choices',
      errors: [{ field: 'choices' }],
    })
    for (const choices of [[3], [0, 0]]) expect((await vote(ben, multiple, ...choices)).status).toBe(400)
    for (const choices of [[], [-1], [4], [0.5], [0, 1, 2, 3, 0]])
      expect((await vote(ben, multiple, ...choices)).status).toBe(400)
    expect((await vote(ben, multiple, 2, 0)).body).toMatchObject({ voters: 1, own_choice: [0, 2] })
  })

  test('is closed from its instant on, and its end is told once', async () => {
    const id = await open()
    await vote(ben, id, 0)
    await town.runJobs()
    expect((await closings()).filter(event => event.key === uuidOf(id))).toEqual([])
    town.clock.advance(hour - 1)
    expect((await vote(crowd[0]!, id, 0)).status).toBe(200)
    town.clock.advance(1)
    expect((await vote(crowd[1]!, id, 0)).body.code).toBe('poll_closed')
    expect((await vote(ben, id, 0)).status).toBe(200)
    expect(await seen(null, id)).toMatchObject({ closed: true, options: [{ votes: 2 }, { votes: 0 }, {}] })
    await hurryJobs()
    town.signals.length = 0
    await town.runJobs()
    expect(town.signals).toContainEqual({ to: 'everyone', type: 'post.changed', body: { post_id: id } })
    await town.ctx.db.query(
      `SELECT graphile_worker.add_job('social.close-poll', json_build_object('post_id', $1::text, 'author_id', $2::text))`,
      [uuidOf(id), ada],
    )
    await town.runJobs()
    expect((await closings()).filter(event => event.key === uuidOf(id))).toHaveLength(1)
  })

  test('wakes those who look at it once for many votes', async () => {
    const id = await open()
    town.signals.length = 0
    await Promise.all(crowd.map(member => vote(member, id, 1)))
    expect(town.signals.filter(signal => signal.type === 'post.changed').length).toBeLessThanOrEqual(2)
  })

  test('of whatever racing votes is an exact sum, one vote a member', async () => {
    const ballots = fc.array(
      fc.record({
        voter: fc.integer({ min: 0, max: crowd.length - 1 }),
        choices: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 60 },
    )
    await fc.assert(
      fc.asyncProperty(ballots, async ballots => {
        const id = await open({ options: ['a', 'b', 'c', 'd'], multiple: true })
        const answers = await Promise.all(
          ballots.map(({ voter, choices }) => vote(crowd[voter]!, id, ...choices)),
        )
        expect(answers.every(({ status }) => status === 200 || status === 422)).toBe(true)
        const cast = new Map<number, number[]>()
        for (const voter of new Set(ballots.map(ballot => ballot.voter)))
          cast.set(voter, (await seen(crowd[voter]!, id)).own_choice)
        const sums = [0, 1, 2, 3].map(at => [...cast.values()].filter(own => own.includes(at)).length)
        const [voter] = cast.keys()
        const poll = await seen(crowd[voter!]!, id)
        expect(poll.voters).toBe(cast.size)
        expect(poll.options.map((option: { votes: number }) => option.votes)).toEqual(sums)
        for (const [at, own] of cast) {
          const sent = ballots.filter(ballot => ballot.voter === at).map(ballot => ballot.choices.toSorted())
          expect(sent).toContainEqual(own)
        }
      }),
      { numRuns: 8 },
    )
  })

  test('goes with its post, whoever votes meanwhile', async () => {
    for (let round = 0; round < 5; round++) {
      const id = await open()
      const answers = await Promise.all([
        ...crowd.slice(0, 4).map(member => vote(member, id, 0)),
        town.as(ada, 'DELETE', `/v1/posts/${id}`),
      ])
      for (const { status } of answers) expect([200, 204, 404]).toContain(status)
      await town.runJobs()
      for (const table of ['poll', 'poll_count', 'poll_vote'])
        expect(await town.db.query(`SELECT 1 FROM social.${table} WHERE post_id = $1`, [uuidOf(id)])).toEqual(
          [],
        )
    }
  })
})

test('what cannot be asked or answered is refused by field and rule', async () => {
  const refusals = [
    [{ options: ['one'], minutes: 60 }, 'poll.options', 'options'],
    [{ options: ['a', 'a '], minutes: 60 }, 'poll.options.1', 'distinct'],
    [{ options: ['a', '\u202e'], minutes: 60 }, 'poll.options.1', 'visible_text'],
    [{ options: ['a', 'b'], minutes: 4 }, 'poll.minutes', 'minutes'],
  ] as const
  for (const [poll, field, rule] of refusals)
    expect((await ask(poll)).body).toMatchObject({ code: 'invalid_poll', errors: [{ field, rule }] })
  for (const poll of [{}, { options: 'ab', minutes: 60 }, { options: ['a', 'b'], minutes: 60, x: 1 }])
    expect((await ask(poll)).status).toBe(400)
  const plain = await town.post(ada, 'no question')
  const unknown = toWireId('post', newUuid(town.clock))
  for (const id of [plain, unknown]) expect((await vote(ben, id, 0)).status).toBe(404)
  const id = await open()
  expect((await vote(null, id, 0)).status).toBe(401)
  const hidden = (await ask({ options: ['a', 'b'], minutes: 60 }, { visibility: 'followers' })).body.id
  expect((await vote(ben, hidden, 0)).status).toBe(404)
})
