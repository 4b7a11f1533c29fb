import type { Page } from '@playwright/test'
import { walkIn } from './join.ts'
import { lookOver } from './look-over.ts'
import { busyScreens, staffScreens } from './screens/busy.ts'
import { leadBusyLife } from './screens/busy-life.ts'
import { emptyScreens } from './screens/empty.ts'
import { ownScreens, squareScreens, type Things } from './screens/member.ts'
import { outsideScreens } from './screens/outside.ts'
import type { Screen } from './screens/screen.ts'
import { expect, joinByApi, test } from './stoa.ts'
import { languages } from './words.ts'

const locales = { en: 'en-US', fr: 'fr-CA' } as const

// Each has members of its own or looks only, so that a second worker takes what the first has not come to.
test.describe.configure({ mode: 'parallel' })

/** On a slow machine; a quick one takes one. */
const screenMs = 15_000

for (const language of languages) {
  const locale = locales[language]

  for (const [what, screens] of [
    ['the square', squareScreens],
    ['what is their own', ownScreens],
  ] as const) {
    test(`every screen of a member of the demo town: ${what}, in ${language}`, async ({ open, town }) => {
      const page = await open({ url: town.url, locale })
      await expectAllInOrder(page, screens(await walkInWithThings(page)), language)
    })
  }

  test(`every filled state, and the screens of the staff, in ${language}`, async ({ open, town }) => {
    const life = await leadBusyLife(town, name => joinByApi(town, name))
    const page = await open({ as: life.member, url: town.url, locale })
    await expectAllInOrder(page, busyScreens(life), language)
    const staff = await open({ as: life.staff, url: town.url, locale })
    await expectAllInOrder(staff, staffScreens(life), language)
  })

  test(`every screen for visitors, in ${language}`, async ({ open, town }) => {
    const page = await open({ url: town.url, locale })
    await expectAllInOrder(page, outsideScreens, language)
  })

  test(`every empty state, in ${language}`, async ({ open, join }) => {
    const zoe = await join('Zoe Fresh')
    const page = await open({ as: zoe, locale })
    await expectAllInOrder(page, emptyScreens(zoe.handle), language)
  })
}

async function expectAllInOrder(
  page: Page,
  screens: readonly Screen[],
  language: 'en' | 'fr',
): Promise<void> {
  test.setTimeout(test.info().timeout + screens.length * screenMs)
  const findings: string[] = []
  for (const screen of screens) {
    await test.step(screen.name, async () => findings.push(...(await lookOver(page, screen, language))))
  }
  expect(findings).toEqual([])
}

/** Walks in, and finds what that member has to show. */
async function walkInWithThings(page: Page): Promise<Things> {
  const api = page.request
  const read = async <Answer>(path: string): Promise<Answer> => (await api.get(path)).json()
  type List<Item> = { items: Item[] }
  const handle = 'nadia'
  await walkIn(page, handle)
  const posts = await read<List<{ post: { id: string } }>>('/v1/timelines/local')
  const chats =
    await read<List<{ id: string; kind: string; members: { member: { handle: string } }[] }>>(
      '/v1/chats?limit=100',
    )
  const pair = chats.items.find(({ kind }) => kind === 'pair')!
  const payments = await read<List<{ id: string; kind: string }>>('/v1/payments')
  return {
    handle,
    other: pair.members.map(({ member }) => member.handle).find(one => one !== handle)!,
    post: posts.items[0]!.post.id,
    chat: pair.id,
    group: chats.items.find(({ kind }) => kind === 'group')!.id,
    payment: payments.items.find(({ kind }) => kind === 'send')!.id,
  }
}
