import type { Page } from '@playwright/test'
import { lookOver } from './look-over.ts'
import { emptyScreens, memberScreens, outsideScreens, type Screen, type Things } from './screens.ts'
import { expect, test } from './stoa.ts'
import { languages } from './words.ts'

const locales = { en: 'en-US', fr: 'fr-CA' } as const

// They look only, so that a second worker takes what the first has not come to.
test.describe.configure({ mode: 'parallel' })

for (const language of languages) {
  test(`every screen for visitors, in ${language}`, async ({ open, town }) => {
    test.setTimeout(180_000)
    const page = await open({ url: town.url, locale: locales[language] })
    await expectAllInOrder(page, outsideScreens, language)
  })

  test(`every screen of a member of the demo town, in ${language}`, async ({ open, town }) => {
    test.setTimeout(300_000)
    const page = await open({ url: town.url, locale: locales[language] })
    await expectAllInOrder(page, memberScreens(await walkIn(page)), language)
  })

  test(`every empty state, in ${language}`, async ({ open, join }) => {
    test.setTimeout(120_000)
    const zoe = await join('Zoe Fresh')
    const page = await open({ as: zoe, locale: locales[language] })
    await expectAllInOrder(page, emptyScreens(zoe.handle), language)
  })
}

async function expectAllInOrder(
  page: Page,
  screens: readonly Screen[],
  language: 'en' | 'fr',
): Promise<void> {
  const findings: string[] = []
  for (const screen of screens) {
    await test.step(screen.name, async () => findings.push(...(await lookOver(page, screen, language))))
  }
  expect(findings).toEqual([])
}

/** Walks in as the first demo member, and finds what that member has to show. */
async function walkIn(page: Page): Promise<Things> {
  const api = page.request
  const read = async <Answer>(path: string): Promise<Answer> => (await api.get(path)).json()
  type List<Item> = { items: Item[] }
  const members = await read<List<{ handle: string }>>('/v1/demo/members')
  const { handle } = members.items[0]!
  const entered = await api.post('/v1/demo/sign-in', { data: { handle } })
  expect(entered.status()).toBe(200)
  const posts = await read<List<{ post: { id: string } }>>('/v1/timelines/local')
  const chats = await read<List<{ id: string; with: { handle: string } }>>('/v1/conversations')
  const payments = await read<List<{ id: string; kind: string }>>('/v1/payments')
  return {
    handle,
    other: chats.items[0]!.with.handle,
    post: posts.items[0]!.post.id,
    conversation: chats.items[0]!.id,
    payment: payments.items.find(({ kind }) => kind === 'send')!.id,
  }
}
