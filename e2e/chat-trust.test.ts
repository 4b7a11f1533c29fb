import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { ApiMember } from '@stoa/testing/api-member'
import { chromiumArgs, findChromium } from '../tools/run/chromium.ts'
import { expectAccessible } from './barriers.ts'
import { expect, test } from './stoa.ts'
import { phone } from './windows.ts'

test.describe.configure({ mode: 'parallel' })

/** Opens the app once, so that the member's keys are made, as with every first visit. */
async function moveIn(page: Page): Promise<void> {
  await page.goto('/chats')
  await expect(page.getByText('No conversations yet')).toBeVisible()
}

const said = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Messages' }).getByRole('listitem').filter({ hasText: text })

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).fill(text)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(said(page, text)).toBeVisible()
}

async function signInApart(page: Page, { email, password }: ApiMember): Promise<void> {
  const answer = await page.request.post('/v1/auth/sign-in', { data: { email, password } })
  expect(answer.status()).toBe(200)
}

const devices = (page: Page) =>
  page.getByRole('region', { name: 'Devices with your chats' }).getByRole('listitem')

const digits = async (page: Page): Promise<string> => {
  const heading = page.getByText(/^Safety number(\s*\d{5}){12}$/)
  await expect(heading).toBeVisible()
  return (await heading.innerText()).replace(/\D/g, '')
}

test('a linked device reads what was said, leaves when it is taken out, and new keys are warned of', async ({
  open,
  join,
}) => {
  test.setTimeout(180_000)
  const [ada, ben] = [await join('Ada Quay'), await join('Ben Mole')]
  const first = await open({ as: ada })
  const benPage = await open({ as: ben, ...phone })
  await moveIn(benPage)
  await moveIn(first)
  await first.goto(`/chats/with/${ben.handle}`)
  await say(first, 'the heron is blue')
  await expect(first.getByText('Keep your chats for good')).toBeVisible()
  await benPage.getByRole('link', { name: /Ada Quay.*the heron is blue/ }).click()
  await say(benPage, 'and the boat is red')
  const chat = new URL(benPage.url()).pathname
  const second = await open()

  await test.step('what was said before reaches the new device, and what is said after', async () => {
    await signInApart(second, ada)
    await second.goto('/chats')
    await second.getByRole('button', { name: /Use another device/ }).click()
    const code = (await second.getByText('Code of the new device').locator('..').innerText()).slice(-14)
    // As a camera opens it.
    await first.goto(`/me/chats/link#${code.replaceAll(' ', '').toLowerCase()}`)
    await first.getByRole('button', { name: 'Link this device' }).click()
    await expect(devices(first)).toHaveCount(2)
    await second.getByRole('link', { name: /Ben Mole.*and the boat is red/ }).click()
    await expect(said(second, 'the heron is blue')).toBeVisible()
    await say(benPage, 'seen by both')
    await expect(said(second, 'seen by both')).toBeVisible()
    await say(second, 'from the second')
    await expect(said(benPage, 'from the second')).toBeVisible()
  })

  const number = await test.step('both see the same safety number', async () => {
    await first.goto(`/me/chats/safety/${ben.handle}`)
    await benPage.goto(`/me/chats/safety/${ada.handle}`)
    const seen = await digits(first)
    expect(await digits(benPage)).toBe(seen)
    await first.getByRole('button', { name: 'The digits are the same' }).click()
    await expect(first.getByText('You compared it with Ben Mole.')).toBeVisible()
    await expectAccessible(benPage)
    return seen
  })

  await test.step('a device that is taken out is signed out, and has no chats when it comes back', async () => {
    await first.goto('/me/chats')
    await first.getByRole('button', { name: /^Take out / }).click()
    await first.getByRole('dialog').getByRole('button', { name: 'Take out' }).click()
    await expect(devices(first)).toHaveCount(1)
    await expect(second).toHaveURL(/\/welcome/)
    await benPage.goto(chat)
    await say(benPage, 'only for those who stayed')
    await first.goto(chat)
    await expect(said(first, 'only for those who stayed')).toBeVisible()
    await signInApart(second, ada)
    await second.goto(chat)
    await expect(second.getByRole('heading', { name: 'This browser was taken out' })).toBeVisible()
    await expect(second.getByText('only for those who stayed')).toHaveCount(0)
  })

  await test.step('who starts anew has new keys, and whoever compared the old number is warned', async () => {
    await benPage.goto('/me/chats')
    await benPage.getByRole('button', { name: 'Start anew' }).click()
    await benPage.getByRole('dialog').getByRole('button', { name: 'Start anew' }).click()
    const confirm = benPage.getByRole('dialog', { name: 'Confirm that it is you' })
    await confirm.getByLabel('Password', { exact: true }).fill(ben.password)
    await confirm.getByRole('button', { name: 'Confirm' }).click()
    await expect(benPage.getByRole('dialog')).toHaveCount(0)
    await benPage.goto(chat)
    await say(benPage, 'here again')
    await expect(said(first, 'here again')).toBeVisible()
    const warning = first.getByText(/^You had compared the number with Ben Mole, and it is another one now\./)
    await expect(warning).toBeVisible()
    await first.getByRole('link', { name: 'Compare', exact: true }).click()
    expect(await digits(first)).not.toBe(number)
    await first.getByRole('button', { name: 'The digits are the same' }).click()
    await expect(warning).toHaveCount(0)
    await first.goto(chat)
    await say(first, 'good that you are back')
    await expect(said(benPage, 'good that you are back')).toBeVisible()
  })
})

test('tabs share one engine, and nothing is lost or said twice when the leading one closes', async ({
  open,
  join,
}) => {
  test.setTimeout(120_000)
  const [cleo, dan] = [await join('Cleo Wharf'), await join('Dan Pike')]
  const danPage = await open({ as: dan })
  await moveIn(danPage)
  const leading = await open({ as: cleo })
  await moveIn(leading)
  await leading.goto(`/chats/with/${dan.handle}`)
  await say(leading, 'from the first tab')
  const other = await leading.context().newPage()
  await other.goto(leading.url())
  await expect(said(other, 'from the first tab')).toBeVisible()
  await say(other, 'from the second tab')
  await expect(said(leading, 'from the second tab')).toBeVisible()
  await other.getByRole('textbox', { name: /^Message/ }).fill('while it closes')
  await Promise.all([leading.close(), other.getByRole('button', { name: 'Send', exact: true }).click()])
  await expect(said(other, 'while it closes')).toHaveCount(1)
  await say(other, 'and after')
  await danPage.getByRole('link', { name: /Cleo Wharf.*and after/ }).click()
  for (const text of ['from the first tab', 'from the second tab', 'while it closes', 'and after']) {
    await expect(said(danPage, text)).toHaveCount(1)
  }
})

test('a copy of the browser’s files holds nothing of what was written', async ({ open, join, stoa }) => {
  test.setTimeout(120_000)
  const [eva, finn] = [await join('Eva Stone'), await join('Finn Low')]
  await moveIn(await open({ as: finn }))
  const profile = await mkdtemp(joinPath(tmpdir(), 'stoa-profile-'))
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium() ?? '/usr/bin/chromium',
      args: [...chromiumArgs],
      baseURL: stoa.url,
      locale: 'en-US',
    })
    const page = await context.newPage()
    await signInApart(page, eva)
    await moveIn(page)
    await page.goto(`/chats/with/${finn.handle}`)
    await say(page, 'xyzzyplugh')
    await expect(said(page, 'xyzzyplugh')).toContainText('Sent')
    await page.getByRole('textbox', { name: /^Message/ }).fill('plovergnusto')
    // The draft is kept when the page is left.
    await page.goto('/me/chats')
    await expect(devices(page)).toHaveCount(1)
    await context.close()
    const files = await readAll(profile)
    expect(holds(files, 'stoa-chats-')).toBe(true)
    expect(holds(files, 'xyzzyplugh')).toBe(false)
    expect(holds(files, 'plovergnusto')).toBe(false)
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
})

async function readAll(folder: string): Promise<Buffer[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  return Promise.all(files.map(file => readFile(joinPath(file.parentPath, file.name))))
}

/** In the two ways in which browsers write text. */
const holds = (files: readonly Buffer[], text: string): boolean =>
  files.some(file => file.includes(text) || file.includes(Buffer.from(text, 'utf16le')))
