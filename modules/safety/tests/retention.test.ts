import { newUuid, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deleteEvidence } from '../retention/delete-evidence.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
let ann: Uuid
let bob: Uuid
let mod: Uuid
let other: Uuid
beforeAll(async () => {
  town = await foundTown()
  ann = await town.settle('ann')
  bob = await town.settle('bob')
  mod = await town.hire('mara')
  other = await town.hire('other')
})
afterAll(() => town.close())

const days = (count: number) => town.clock.advance(count * 86_400_000)
const read = async (caseId: string) => (await town.as(mod, 'GET', `/v1/staff/cases/${caseId}`)).body
const months = async () => (await town.as(null, 'GET', '/v1/transparency')).body

/** A closed case about a message, with what the reporter showed and wrote. */
async function closed(text: string) {
  const chat = newUuid(town.clock)
  const id = newUuid(town.clock)
  const sent = { senderId: bob, text, sentAt: town.clock.now() }
  town.chats.set(chat, { members: [ann, bob], messages: new Map([[id, sent]]) })
  const subject = toWireId('env', id)
  const evidence = {
    chat: toWireId('chat', chat),
    messages: [{ id: subject, opening: Buffer.from(text).toString('base64') }],
  }
  await town.as(ann, 'POST', '/v1/reports', { subject, reason: 'harassment', comment: 'My words', evidence })
  const { items } = (await town.as(mod, 'GET', '/v1/staff/cases?kind=message')).body
  const decided = await town.decide(mod, items[0].id, { action: 'warn', reason: 'harassment' })
  return { caseId: items[0].id as string, decisionId: decided.body.decisions[0].id as string }
}

it('keeps evidence until the day that was said, then deletes it and keeps what was decided and counted', async () => {
  const { caseId } = await closed('Bad words')
  await town.runJobs()
  const counts = await months()
  days(179)
  await deleteEvidence(town.ctx)
  expect(await read(caseId)).toMatchObject({ excerpt: 'Bad words', evidence_deleted_at: null })
  days(1)
  await deleteEvidence(town.ctx)
  await deleteEvidence(town.ctx)
  const after = await read(caseId)
  expect(after).toMatchObject({ excerpt: '', kept: [], evidence_deleted_at: expect.any(String) })
  expect(after.reporters[0]).toMatchObject({ comment: '', evidence: [], member: { handle: 'ann' } })
  expect(after.decisions[0]).toMatchObject({ action: 'warn', explanation: 'Why.' })
  expect(after.log.map((entry: { deed: string }) => entry.deed)).toEqual([
    'claimed',
    'decided',
    'evidence_deleted',
  ])
  await town.runJobs()
  expect(await months()).toEqual(counts)
  expect((await town.as(bob, 'GET', '/v1/me/decisions')).body.items[0]).toMatchObject({ may_appeal: true })
})

it('waits for the answer of an open appeal, and leaves open cases alone', async () => {
  const { caseId, decisionId } = await closed('Argued about')
  const open = await town.report(ann, town.post(bob, 'Still open'))
  await town.as(bob, 'POST', `/v1/me/decisions/${decisionId}/appeal`, { statement: 'It was a joke.' })
  days(400)
  await deleteEvidence(town.ctx)
  expect((await read(caseId)).excerpt).toBe('Argued about')
  expect((await read(open)).excerpt).toBe('Still open')
  await town.as(other, 'POST', `/v1/staff/appeals/${decisionId}/answer`, {
    outcome: 'upheld',
    answer: 'It stays.',
  })
  await deleteEvidence(town.ctx)
  expect((await read(caseId)).excerpt).toBe('')
})
