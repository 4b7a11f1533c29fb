import type { ApiMember } from '@stoa/testing/api-member'
import sharp from 'sharp'
import type { SharedStoa } from '../shared-stoas.ts'
import { hire } from '../staff.ts'

/** A member who has used everything once, somebody of the staff, and where to find what they made. */
export interface Life {
  member: ApiMember
  staff: ApiMember
  edited: string
  /** What stands in the answer that is folded under it. */
  foldedWords: string
  pictured: string
  tag: string
  list: string
  feed: string
  blocked: string
  openCase: string
  decidedCase: string
}

const reason = 'scam'
const foldedWords = 'Cheap kilns, ask me'

export async function leadBusyLife(
  stoa: SharedStoa,
  join: (name: string) => Promise<ApiMember>,
): Promise<Life> {
  const member = await join('Bea Busy')
  const friend = await join('Fay Friend')
  const noisy = await join('Nick Noisy')
  const blocked = await join('Blair Blocked')
  const staff = await join('Sam Staff')
  await hire(stoa, staff)

  const tag = `kiln${member.handle.slice(-8)}`
  const edited = await made(member, '/v1/posts', { text: `The kiln is warm #${tag}` })
  await ask(member, 'PUT', `/v1/posts/${edited}`, { text: `The kiln is hot #${tag}` })
  const picture = await upload(stoa, member, 'The kiln, from above')
  const pictured = await made(member, '/v1/posts', { text: 'Seen from above', media: [picture] })
  const said = await made(friend, '/v1/posts', { text: `Bread from the kiln #${tag}` })
  await made(friend, '/v1/posts', { text: 'How hot?', reply_to: edited })
  await made(noisy, '/v1/posts', { text: foldedWords, reply_to: edited })
  await ask(member, 'PUT', `/v1/posts/${said}/bookmark`)
  await ask(friend, 'PUT', `/v1/members/${member.handle}/follow`)
  await ask(member, 'PATCH', '/v1/me/profile-settings', { locked: true })
  await ask(noisy, 'PUT', `/v1/members/${member.handle}/follow`)

  const list = await made(member, '/v1/lists', { title: 'Bakers' })
  await ask(member, 'PUT', `/v1/lists/${list}/members/${friend.handle}`)
  const rules = [{ kind: 'author', value: friend.handle }]
  const feed = await made(member, '/v1/feeds', {
    title: 'Ovens',
    description: 'What is baked',
    is_public: false,
    match: 'any',
    rules,
  })
  await made(member, '/v1/drafts', { post: { text: 'Not quite ready' } })
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  await made(member, '/v1/drafts', { post: { text: 'Ready tomorrow' }, publish_at: tomorrow })
  await ask(member, 'POST', '/v1/me/muted-words', { text: 'spoilers' })
  await ask(member, 'PUT', `/v1/members/${noisy.handle}/mute`, {})
  await ask(member, 'PUT', `/v1/members/${blocked.handle}/block`)

  await ask(staff, 'POST', '/v1/auth/step-up', { password: staff.password })
  const noisyId = await idOf(noisy)
  await decide(staff, await report(member, staff, noisyId), { action: 'limit', explanation: 'Too loud.' })
  const decidedCase = await report(friend, staff, edited)
  await decide(staff, decidedCase, { action: 'warn', explanation: 'Please say what it costs.' })
  const decisions = await ask<Page>(member, 'GET', '/v1/me/decisions')
  await ask(member, 'POST', `/v1/me/decisions/${decisions.items[0]!.id}/appeal`, {
    statement: 'It is a gift.',
  })
  const openCase = await report(noisy, staff, said)
  return {
    member,
    staff,
    edited,
    foldedWords,
    pictured,
    tag,
    list,
    feed,
    blocked: blocked.handle,
    openCase,
    decidedCase,
  }
}

type Page = { items: { id: string; subject: string }[] }

/** Asks the API, and answers its body; a refusal is a defect of the test. */
async function ask<Answer>(member: ApiMember, method: string, path: string, body?: object): Promise<Answer> {
  const answer = await member.call<Answer>(method, path, body)
  if (answer.status < 300) return answer.body
  throw new Error(`${method} ${path} was answered with ${answer.status} ${JSON.stringify(answer.body)}`)
}

const made = async (member: ApiMember, path: string, body: object): Promise<string> =>
  (await ask<{ id: string }>(member, 'POST', path, body)).id

const idOf = async (member: ApiMember): Promise<string> =>
  (await ask<{ member: { id: string } }>(member, 'GET', '/v1/auth/session')).member.id

/** Reports a post or a member; answers the case that the staff finds. */
async function report(by: ApiMember, staff: ApiMember, subject: string): Promise<string> {
  await ask(by, 'POST', '/v1/reports', { subject, reason })
  const cases = await ask<Page>(staff, 'GET', '/v1/staff/cases')
  return cases.items.find(item => item.subject === subject)!.id
}

async function decide(staff: ApiMember, caseId: string, decision: object): Promise<void> {
  await ask(staff, 'PUT', `/v1/staff/cases/${caseId}/claim`)
  await ask(staff, 'POST', `/v1/staff/cases/${caseId}/decisions`, { ...decision, reason })
}

async function upload(stoa: SharedStoa, member: ApiMember, alt: string): Promise<string> {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0f766e' } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.append('alt', alt)
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'kiln.png')
  const answer = await fetch(`${stoa.url}/v1/media`, {
    method: 'POST',
    headers: { cookie: member.cookie },
    body: form,
  })
  if (answer.status !== 201) throw new Error(`the picture was answered with ${answer.status}`)
  return ((await answer.json()) as { id: string }).id
}
