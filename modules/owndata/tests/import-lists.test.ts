import type { Uuid } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town?.close())

const send = (memberId: Uuid, kind: string, text: string) =>
  town.upload(memberId, '/v1/me/imports', { kind }, Buffer.from(text))

async function bring(memberId: Uuid, kind: string, text: string) {
  const sent = await send(memberId, kind, text)
  expect(sent.status).toBe(202)
  await town.runJobs()
  const { body } = await town.as(memberId, 'GET', '/v1/me/imports')
  expect(body.items[0]).toMatchObject({ id: sent.body.id, kind, state: 'done' })
  return body.items[0]
}

async function verdicts(memberId: Uuid, id: string, query = '') {
  const { body } = await town.as(memberId, 'GET', `/v1/me/imports/${id}/items${query}`)
  return body.items.map((item: { subject: string; outcome: string; rule: { rule: string } | null }) =>
    [item.subject, item.outcome, item.rule?.rule].filter(Boolean).join(' '),
  )
}

const handles = async (memberId: Uuid, url: string) =>
  (await town.as(memberId, 'GET', url)).body.items.map((person: { handle: string }) => person.handle)

describe('a list of whom one follows', () => {
  it('is followed as far as its people are here, and says of each line what became of it', async () => {
    const ids: Record<string, Uuid> = {}
    for (const handle of ['ada', 'bea', 'cleo', 'dora', 'emil', 'finn', 'gus'])
      ids[handle] = await town.settle(handle)
    const ada = ids['ada']!
    await town.as(ada, 'PUT', '/v1/members/bea/follow')
    await town.as(ids['cleo']!, 'PATCH', '/v1/me/profile-settings', { locked: true })
    await town.as(ids['dora']!, 'PUT', '/v1/members/ada/block')
    await town.as(ada, 'PUT', '/v1/members/emil/block')
    const lines = [
      'Account address,Show boosts,Notify on new posts,Languages',
      'bea@harbour.example,true,false,',
      'CLEO@Harbour.Example,true,false,',
      'dora@harbour.example,true,false,',
      'emil@harbour.example,true,false,',
      'finn,true,false,',
      'gus@elsewhere.example,true,false,',
      'ada@harbour.example,true,false,',
      'nobody@harbour.example,true,false,',
      'what is this?,true,false,',
    ]
    const done = await bring(ada, 'follows', lines.join('\n'))
    expect(done).toMatchObject({ items: 9, decided: 9, failure: null })
    expect(await verdicts(ada, done.id)).toEqual([
      'bea@harbour.example already',
      'CLEO@Harbour.Example requested',
      'dora@harbour.example not_here',
      'emil@harbour.example left_out you_block',
      'finn brought',
      'gus@elsewhere.example not_here',
      'ada@harbour.example left_out self',
      'nobody@harbour.example not_here',
      'what is this? left_out not_an_address',
    ])
    expect(done.outcomes).toEqual([
      { outcome: 'brought', count: 1 },
      { outcome: 'requested', count: 1 },
      { outcome: 'already', count: 1 },
      { outcome: 'not_here', count: 3 },
      { outcome: 'left_out', count: 3 },
    ])
    expect((await handles(ada, '/v1/members/ada/following')).sort()).toEqual(['bea', 'finn'])

    const again = await bring(ada, 'follows', 'finn\ncleo')
    expect(await verdicts(ada, again.id)).toEqual(['finn already', 'cleo already'])
    expect(await handles(ids['finn']!, '/v1/members/finn/followers')).toEqual(['ada'])
  })

  it('of many lines is brought step by step and read page by page', async () => {
    const busy = await town.settle('busy')
    for (let at = 0; at < 30; at += 1) await town.settle(`many_${at}`)
    const done = await bring(busy, 'follows', Array.from({ length: 30 }, (_, at) => `many_${at}`).join('\n'))
    expect(done.outcomes).toEqual([{ outcome: 'brought', count: 30 }])
    const first = (await town.as(busy, 'GET', `/v1/me/imports/${done.id}/items?limit=20`)).body
    expect(first.items).toHaveLength(20)
    expect(await verdicts(busy, done.id, `?limit=20&cursor=${first.next_cursor}`)).toHaveLength(10)
    expect(await verdicts(busy, done.id, '?outcome=not_here')).toEqual([])
  })

  it('can be stopped, and what it has brought stays', async () => {
    const [stops, other] = [await town.settle('stops'), await town.settle('other')]
    const { body } = await send(stops, 'follows', 'other')
    const second = await send(stops, 'follows', 'other')
    expect([second.status, second.body.code]).toEqual([409, 'import_running'])
    expect((await town.as(other, 'DELETE', `/v1/me/imports/${body.id}`)).status).toBe(404)
    expect((await town.as(stops, 'DELETE', `/v1/me/imports/${body.id}`)).status).toBe(204)
    await town.runJobs()
    expect((await town.as(stops, 'GET', '/v1/me/imports')).body.items).toMatchObject([
      { state: 'cancelled', decided: 0 },
    ])
    expect(await handles(stops, '/v1/members/stops/following')).toEqual([])
    expect((await town.as(other, 'GET', `/v1/me/imports/${body.id}/items`)).status).toBe(404)
  })
})

describe('lists of blocks and mutes', () => {
  it('block and mute', async () => {
    const [nora, olaf] = [await town.settle('nora'), await town.settle('olaf')]
    await town.settle('pia')
    await town.as(nora, 'PUT', '/v1/members/olaf/follow')
    const blocked = await bring(nora, 'blocks', 'olaf@harbour.example\nfar@away.example\n')
    expect(await verdicts(nora, blocked.id)).toEqual([
      'olaf@harbour.example brought',
      'far@away.example not_here',
    ])
    expect(await handles(nora, '/v1/me/blocked-members')).toEqual(['olaf'])
    expect(await handles(olaf, '/v1/members/olaf/followers')).toEqual([])
    const csv = 'Account address,Hide notifications\npia@harbour.example,true\n'
    await bring(nora, 'mutes', csv)
    expect(await verdicts(nora, (await bring(nora, 'mutes', csv)).id)).toEqual([
      'pia@harbour.example already',
    ])
    expect(await handles(nora, '/v1/me/muted-members')).toEqual(['pia'])
  })
})

describe('a file that is no list', () => {
  it('is refused by name, and leaves the place free', async () => {
    const sloppy = await town.settle('sloppy')
    for (const [kind, text, rule] of [
      ['follows', '', 'list_empty'],
      ['follows', '{"format":"stoa-export-1","kind":"blocks","items":[]}', 'list_wrong_kind'],
      ['blocks', '{"format', 'list_not_readable'],
      ['mutes', 'a\0b', 'list_not_text'],
      ['follows', 'x\n'.repeat(1_100_000), 'list_too_long'],
    ] as const) {
      const sent = await send(sloppy, kind, text)
      expect([sent.status, sent.body.code, sent.body.errors?.[0].rule]).toEqual([422, 'import_refused', rule])
    }
    expect((await send(sloppy, 'recipes', 'ada')).body.errors).toMatchObject([
      { field: 'kind', rule: 'kind' },
    ])
    const [latest] = (await town.as(sloppy, 'GET', '/v1/me/imports')).body.items
    expect(latest).toMatchObject({ state: 'failed', failure: { rule: 'list_too_long' } })
    expect((await town.as(null, 'GET', '/v1/me/imports')).status).toBe(401)
  })

  it('is asked for twenty times a day at most', async () => {
    const eager = await town.settle('eager')
    const statuses: number[] = []
    for (let turn = 0; turn < 21; turn += 1) statuses.push((await send(eager, 'follows', '')).status)
    expect(statuses.filter(status => status === 422)).toHaveLength(20)
    expect(statuses.at(-1)).toBe(429)
  })
})
