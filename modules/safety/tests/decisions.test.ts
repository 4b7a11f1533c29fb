import { newUuid, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let ann: Uuid
let mod: Uuid
let other: Uuid
let count = 0
beforeAll(async () => {
  town = await foundTown()
  ann = await town.settle('ann')
  mod = await town.hire('mara')
  other = await town.hire('other')
  town.clock.advance(3 * 86_400_000)
})
afterAll(() => town.close())

/** A member whose post was reported. */
async function reported() {
  const author = await town.settle(`author_${count++}`)
  const post = town.post(author, `Reported ${count}`)
  return { author, post, caseId: await town.report(ann, post) }
}

const reverse = (staff: Uuid, decisionId: string, explanation = 'A mistake of ours.') =>
  town.as(staff, 'POST', `/v1/staff/decisions/${decisionId}/reversal`, { explanation })
const own = async (member: Uuid) => (await town.as(member, 'GET', '/v1/me/decisions')).body.items
const lastDecision = (answer: { body: { decisions: { id: string }[] } }) => answer.body.decisions.at(-1)!.id

it.each([
  ['label', 'label'],
  ['remove', 'removed'],
])('%s marks the post, and its reversal unmarks it', async (action, mark) => {
  const { author, post, caseId } = await reported()
  const decided = await town.decide(mod, caseId, { action, reason: 'hate' })
  expect(decided.status).toBe(200)
  expect(decided.body.marks).toEqual([mark])
  expect((await town.marks(post)).labels.get(post)).toMatchObject(
    action === 'label' ? { label: 'hate' } : { removed: true },
  )
  expect((await reverse(other, lastDecision(decided))).status).toBe(200)
  expect((await town.marks(post, author)).labels.size).toBe(0)
  expect((await reverse(mod, lastDecision(decided))).body.code).toBe('already_reversed')
})

it('limits for some days, and holds the longer of two limits until both are gone', async () => {
  const { author, post, caseId } = await reported()
  await town.claim(mod, caseId)
  const short = await town.decide(mod, caseId, { action: 'limit', reason: 'spam', days: 3, keep_open: true })
  const long = await town.decide(mod, caseId, { action: 'limit', reason: 'spam' })
  const limited = async () => (await town.marks(author)).restrictions.get(author)?.limited ?? false
  expect(await limited()).toBe(true)
  await reverse(mod, lastDecision(long))
  expect(await limited()).toBe(true)
  town.clock.advance(3 * 86_400_000)
  expect(await limited()).toBe(false)
  expect((await town.marks(post)).labels.size).toBe(0)
  expect(short.body.closed_at).toBeNull()
  expect(long.body.closed_at).not.toBeNull()
})

it('suspends until a reversal, and keeps what an earlier suspension asks for', async () => {
  const { author, caseId } = await reported()
  await town.claim(mod, caseId)
  const first = await town.decide(mod, caseId, {
    action: 'suspend',
    reason: 'spam',
    days: 7,
    keep_open: true,
  })
  const second = await town.decide(mod, caseId, { action: 'suspend', reason: 'hate' })
  const suspension = async () =>
    (await town.db.query('SELECT reason FROM identity.suspension WHERE member_id = $1', [author]))[0]
  expect(await suspension()).toEqual({ reason: 'hate' })
  await reverse(other, lastDecision(second))
  expect(await suspension()).toEqual({ reason: 'spam' })
  await reverse(other, lastDecision(first))
  expect(await suspension()).toBeUndefined()
  expect((await town.marks(author)).restrictions.size).toBe(0)
})

it('blocks the media of a post with the post, and unblocks them', async () => {
  const picture = newUuid(town.clock)
  const post = town.post(await town.settle('painter'), 'Look', [picture])
  const caseId = await town.report(ann, post)
  const decided = await town.decide(mod, caseId, { action: 'block_media', reason: 'illegal' })
  expect(town.blocked.has(picture)).toBe(true)
  expect((await town.marks(post)).labels.get(post)?.removed).toBe(true)
  await reverse(other, lastDecision(decided))
  expect(town.blocked.has(picture)).toBe(false)
})

it('tells the member why, without saying who', async () => {
  const { author, caseId } = await reported()
  await town.decide(mod, caseId, {
    action: 'warn',
    reason: 'harassment',
    explanation: 'Please leave her alone.',
    note: 'Known to us',
  })
  const [decision] = await own(author)
  expect(decision).toMatchObject({
    action: 'warn',
    reason: 'harassment',
    explanation: 'Please leave her alone.',
    may_appeal: true,
    appeal: null,
  })
  expect(decision.excerpt).toMatch(/^Reported/)
  expect(JSON.stringify(decision)).not.toMatch(/Known to us|decided_by|"mara"/)
  expect(await own(ann)).toEqual([])
})

it('refuses what does not fit', async () => {
  const { caseId } = await reported()
  const code = async (decision: object) => (await town.decide(mod, caseId, decision)).body.code
  expect(await code({ action: 'remove', reason: 'spam', days: 3 })).toBe('action_not_possible')
  expect(await code({ action: 'remove', reason: 'spam', explanation: ' ' })).toBe('invalid_text')
  expect(await code({ action: 'banish', reason: 'spam' })).toBe('invalid_request')
  await town.decide(mod, caseId, { action: 'no_action', reason: 'other', explanation: '' })
  expect(await code({ action: 'remove', reason: 'spam' })).toBe('case_closed')
})

it('hears an appeal once, by somebody else than who decided, and tells the result', async () => {
  const { author, post, caseId } = await reported()
  const decided = await town.decide(mod, caseId, { action: 'remove', reason: 'spam' })
  const id = lastDecision(decided)
  const appeal = (by: Uuid, statement = 'It was my own text.') =>
    town.as(by, 'POST', `/v1/me/decisions/${id}/appeal`, { statement })
  expect((await appeal(ann)).status).toBe(404)
  expect((await appeal(author, '')).body.errors[0].field).toBe('statement')
  const answers = await Promise.all([appeal(author), appeal(author)])
  expect(answers.map(answer => answer.status).sort()).toEqual([204, 409])
  const waiting = async (staff: Uuid) => (await town.as(staff, 'GET', '/v1/staff/appeals')).body.items
  expect((await waiting(mod))[0]).toMatchObject({ may_answer: false, member: { handle: expect.anything() } })
  expect((await waiting(other))[0].may_answer).toBe(true)
  const answer = (staff: Uuid, fresh = true) =>
    town.as(
      staff,
      'POST',
      `/v1/staff/appeals/${id}/answer`,
      { outcome: 'overturned', answer: 'You are right.' },
      fresh,
    )
  expect((await answer(mod)).body.code).toBe('own_decision')
  expect((await answer(other, false)).body.code).toBe('step_up_required')
  expect((await answer(other)).status).toBe(204)
  expect((await answer(other)).body.code).toBe('already_answered')
  expect((await own(author))[0]).toMatchObject({
    appeal: { outcome: 'overturned', answer: 'You are right.' },
    reversed_at: expect.any(String),
    may_appeal: false,
  })
  expect((await town.marks(post)).labels.size).toBe(0)
  expect(await waiting(other)).toEqual([])
})

it('lets a suspended member appeal by the key of the refused sign-in, and nobody else', async () => {
  const { caseId } = await reported()
  const decided = await town.decide(mod, caseId, { action: 'suspend', reason: 'scam' })
  const [row] = await town.db.query<{ appealKey: string }>(
    'SELECT appeal_key AS "appealKey" FROM safety.decision ORDER BY id DESC LIMIT 1',
  )
  const appeal = (key: string) =>
    town.as(null, 'POST', '/v1/appeals', {
      decision_id: lastDecision(decided),
      appeal_key: key,
      statement: 'It was not me.',
    })
  expect((await appeal(ann)).status).toBe(404)
  expect((await appeal(row!.appealKey)).status).toBe(204)
  expect((await appeal(row!.appealKey)).body.code).toBe('already_appealed')
})

it('writes down who did what, why, and how it stood before', async () => {
  const { caseId } = await reported()
  const decided = await town.decide(mod, caseId, { action: 'remove', reason: 'spam', note: 'Seen before' })
  const reversed = await reverse(other, lastDecision(decided))
  expect(
    reversed.body.log.map((entry: { deed: string; member: { handle: string } }) => [
      entry.deed,
      entry.member.handle,
    ]),
  ).toEqual([
    ['claimed', 'mara'],
    ['decided', 'mara'],
    ['reversed', 'other'],
  ])
  expect(reversed.body.log[1].why).toContain('Seen before')
  const [row] = await town.db.query<{ before: { marks: { kind: string }[] } }>(
    'SELECT before FROM safety.log_entry ORDER BY id DESC LIMIT 1',
  )
  expect(row!.before.marks[0]!.kind).toBe('removed')
})
