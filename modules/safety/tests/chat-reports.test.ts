import { newUuid, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let ann: Uuid
let bob: Uuid
let eve: Uuid
let mod: Uuid
let chat: Uuid
let count = 0
beforeAll(async () => {
  town = await foundTown()
  ann = await town.settle('ann')
  bob = await town.settle('bob')
  eve = await town.settle('eve')
  mod = await town.hire('mara')
  chat = newUuid(town.clock)
  town.chats.set(chat, { members: [ann, bob], messages: new Map() })
})
afterAll(() => town.close())

const openingOf = (text: string) => Buffer.from(text).toString('base64')

/** A message that stands in the chat; answers it as a reporter shows it. */
function said(senderId: Uuid, text: string, id = newUuid(town.clock), conversation = chat) {
  town.chats.get(conversation)!.messages.set(id, { senderId, text, sentAt: town.clock.now() })
  return { id: toWireId('env', id), opening: openingOf(text) }
}

const report = (by: Uuid, body: object) =>
  town.as(by, 'POST', '/v1/reports', { reason: 'harassment', ...body })
const show = (messages: object[], conversation = chat) => ({
  chat: toWireId('chat', conversation),
  messages,
})

async function caseAbout(member: Uuid, kind: string) {
  const { items } = (await town.as(mod, 'GET', `/v1/staff/cases?kind=${kind}`)).body
  const found = items.find((item: { member: { id: string } }) => item.member.id === toWireId('mem', member))
  return (await town.as(mod, 'GET', `/v1/staff/cases/${found.id}`)).body
}

it('shows the staff the reported message with what the reporter chose around it, and nothing else', async () => {
  const before = said(ann, 'Please stop.')
  const bad = said(bob, 'Never.')
  said(bob, 'What the reporter keeps private')
  const filed = await report(ann, { subject: bad.id, evidence: show([before, bad]) })
  expect(filed).toMatchObject({ status: 201, body: { subject: bad.id, subject_kind: 'message' } })
  const seen = await caseAbout(bob, 'message')
  expect(seen).toMatchObject({ now: null, around: [], excerpt: 'Never.', member: { handle: 'bob' } })
  expect(seen.reporters[0].evidence).toMatchObject([
    { author: { handle: 'ann' }, text: 'Please stop.', is_subject: false },
    { author: { handle: 'bob' }, text: 'Never.', is_subject: true },
  ])
  expect(JSON.stringify(seen)).not.toContain('private')
})

it('takes messages with a report on the member of the chat', async () => {
  const shown = [said(bob, 'One'), said(bob, 'Two')]
  expect((await report(ann, { subject: toWireId('mem', bob), evidence: show(shown) })).status).toBe(201)
  const seen = await caseAbout(bob, 'member')
  expect(seen.reporters[0].evidence.map((item: { text: string }) => item.text)).toEqual(['One', 'Two'])
})

it('takes reports on payments, without words of them for who is decided about', async () => {
  const payment = town.post(bob, '12.00 USD\n\nPay me back or else')
  const filed = await report(ann, { subject: toWireId('pay', payment), reason: 'scam' })
  expect(filed).toMatchObject({ status: 201, body: { subject_kind: 'payment' } })
  const { id } = await caseAbout(bob, 'payment')
  expect((await town.decide(mod, id, { action: 'remove', reason: 'scam' })).body.code).toBe(
    'action_not_possible',
  )
  expect((await town.decide(mod, id, { action: 'warn', reason: 'scam' })).status).toBe(200)
  const [own] = (await town.as(bob, 'GET', '/v1/me/decisions')).body.items
  expect(own).toMatchObject({ subject: null, subject_kind: 'payment', excerpt: '', explanation: 'Why.' })
})

it('refuses words that were not sent, chats of others, and messages that do not fit', async () => {
  const bad = said(bob, `Bad ${count++}`)
  const own = said(ann, 'Mine')
  const refused = async (by: Uuid, body: object) => (await report(by, body)).body
  expect(await refused(ann, { subject: bad.id })).toMatchObject({
    code: 'evidence_required',
    errors: [{ field: 'evidence' }],
  })
  expect((await refused(ann, { subject: bad.id, evidence: show([own]) })).code).toBe('evidence_required')
  expect(
    await refused(ann, { subject: bad.id, evidence: show([own, { ...bad, opening: openingOf('Worse') }]) }),
  ).toMatchObject({ code: 'evidence_mismatch', errors: [{ field: 'evidence.messages.1' }] })
  const absent = { id: toWireId('env', newUuid(town.clock)), opening: openingOf('Never sent') }
  expect((await refused(ann, { subject: absent.id, evidence: show([absent]) })).code).toBe(
    'evidence_mismatch',
  )
  expect((await report(eve, { subject: bad.id, evidence: show([bad]) })).status).toBe(404)
  expect((await report(eve, { subject: bad.id, evidence: show([bad], newUuid(town.clock)) })).status).toBe(
    404,
  )
  expect((await refused(ann, { subject: own.id, evidence: show([own]) })).code).toBe('cannot_report_self')
  expect((await refused(ann, { subject: toWireId('mem', eve), evidence: show([bad]) })).code).toBe(
    'evidence_not_possible',
  )
  const post = toWireId('post', town.post(bob, 'A post'))
  expect((await refused(ann, { subject: post, evidence: show([bad]) })).code).toBe('evidence_not_possible')
  const many = Array.from({ length: 31 }, () => bad)
  expect((await report(ann, { subject: bad.id, evidence: show(many) })).status).toBe(400)
  expect((await report(ann, { subject: bad.id, evidence: show([]) })).status).toBe(400)
})

it('keeps messages of two chats apart that were given one id', async () => {
  const other = newUuid(town.clock)
  town.chats.set(other, { members: [eve, ann], messages: new Map() })
  const id = newUuid(town.clock)
  const mine = said(bob, 'Of Bob', id)
  const planted = said(ann, 'Of Ann', id, other)
  const first = await report(ann, { subject: mine.id, evidence: show([mine]) })
  const second = await report(eve, { subject: planted.id, evidence: show([planted], other) })
  expect([first.status, second.status]).toEqual([201, 201])
  expect((await caseAbout(ann, 'message')).excerpt).toBe('Of Ann')
})
