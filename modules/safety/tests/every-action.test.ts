import { newUuid, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actions, affectsMember } from '../decisions/action.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
let ann: Uuid
let mod: Uuid
let other: Uuid
beforeAll(async () => {
  town = await foundTown()
  ann = await town.settle('ann')
  mod = await town.hire('mara')
  other = await town.hire('other')
})
afterAll(() => town.close())

it.each(actions.filter(affectsMember))(
  '%s: the member reads why and may appeal; it is logged and counted',
  async action => {
    const author = await town.settle(`by_${action}`)
    const caseId = await town.report(ann, town.post(author, 'Reported', [newUuid(town.clock)]))
    const before = await counted(action)
    const decided = await town.decide(mod, caseId, { action, reason: 'hate', explanation: `Why ${action}.` })
    expect(decided.status).toBe(200)
    const { id } = decided.body.decisions[0]

    const [own] = (await town.as(author, 'GET', '/v1/me/decisions')).body.items
    expect(own).toMatchObject({ id, action, reason: 'hate', explanation: `Why ${action}.`, may_appeal: true })
    if (action === 'suspend') {
      const [door] = await town.db.query(
        'SELECT reason, explanation FROM identity.suspension WHERE member_id = $1',
        [author],
      )
      expect(door).toEqual({ reason: 'hate', explanation: `Why ${action}.` })
    }
    const told = await town.db.query(
      `SELECT 1 FROM kit.event WHERE type = 'safety.decision_made' AND payload ->> 'member_id' = $1`,
      [author],
    )
    expect(told).toHaveLength(1)

    expect(decided.body.log.at(-1)).toMatchObject({ deed: 'decided', why: expect.stringContaining(action) })
    expect(await counted(action)).toBe(before + 1)

    const appeal = await town.as(author, 'POST', `/v1/me/decisions/${id}/appeal`, {
      statement: 'Please look again.',
    })
    expect(appeal.status).toBe(204)
    const answer = { outcome: 'overturned', answer: 'You are right.' }
    expect((await town.as(other, 'POST', `/v1/staff/appeals/${id}/answer`, answer)).status).toBe(204)
    expect((await town.marks(author)).restrictions.size).toBe(0)
  },
)

/** The exact count behind the public page, which tells few as fewer than five. */
async function counted(action: string): Promise<number> {
  await town.runJobs()
  const [row] = await town.db.query<{ count: number }>(
    `SELECT coalesce(sum((entry ->> 'count')::integer), 0)::integer AS count
     FROM safety.month_count, jsonb_array_elements(counts -> 'actions') AS entry WHERE entry ->> 'action' = $1`,
    [action],
  )
  return row!.count
}
