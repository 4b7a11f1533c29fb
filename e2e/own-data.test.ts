import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { ApiMember } from '@stoa/testing/api-member'
import yauzl from 'yauzl'
import { expect, test } from './stoa.ts'

async function stepUp(page: Page, who: ApiMember): Promise<void> {
  const confirm = page.getByRole('dialog', { name: 'Confirm that it is you' })
  await confirm.getByLabel('Password', { exact: true }).fill(who.password)
  await page.keyboard.press('Enter')
  await expect(confirm).toBeHidden()
}

/** One entry of a ZIP as text. */
async function readEntry(zipPath: string, name: string): Promise<string> {
  const zip = await yauzl.fromBufferPromise(await readFile(zipPath))
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue
    const stream = await zip.openReadStreamPromise(entry)
    return Buffer.concat(await stream.toArray()).toString()
  }
  throw new Error(`there is no ${name}`)
}

test('a member takes along a file that shows their posts', async ({ open, join }) => {
  const rosa = await join('Rosa Quill')
  const page = await open({ as: rosa })
  await page.goto('/home')
  const said = await page.request.post('/v1/posts', {
    data: { text: 'The ferry <b>sings</b> at six.' },
    headers: { origin: new URL(page.url()).origin },
  })
  expect(said.status()).toBe(201)
  await page.goto('/me')
  await page.getByRole('link', { name: /^Your data/ }).click()
  await page.getByRole('button', { name: 'Build my file' }).click()
  await stepUp(page, rosa)
  const link = page.getByRole('link', { name: 'Download' })
  await expect(link).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  const path = await download.path()
  expect(await readEntry(path, 'index.html')).toContain('The ferry &lt;b&gt;sings&lt;/b&gt; at six.')
  expect(JSON.parse(await readEntry(path, 'data/posts.json')).items).toHaveLength(1)
})

test('a member asks to leave, and stays after all', async ({ open, join }) => {
  const theo = await join('Theo Marsh')
  const page = await open({ as: theo })
  await page.goto('/me/data')
  await page.getByRole('button', { name: 'Delete my account …' }).click()
  const sheet = page.getByRole('dialog', { name: 'Delete your account?' })
  await expect(sheet.getByText('Payments stay in the books')).toBeVisible()
  await sheet.getByRole('button', { name: 'Delete in 14 days' }).click()
  await stepUp(page, theo)
  await expect(page.getByText(/^Your account will be deleted on/)).toBeVisible()
  await page.goto('/me')
  await page.getByRole('button', { name: 'Stay after all' }).click()
  await expect(page.getByText('Good that you stay. Nothing is deleted.')).toBeVisible()
  await expect(page.getByText(/^Your account will be deleted on/)).toBeHidden()
})

test('a profile says where its member lives now', async ({ open, join }) => {
  const ines = await join('Ines Gale')
  const page = await open({ as: ines })
  await page.goto('/me/data')
  const address = page.getByLabel('Address of your new profile')
  await address.fill('not an address')
  await page.getByRole('button', { name: 'Show on my profile' }).click()
  await expect(page.getByText('An address begins with https:// and has no spaces.')).toBeVisible()
  await address.fill('https://elsewhere.example/@ines')
  await page.getByRole('button', { name: 'Show on my profile' }).click()
  await stepUp(page, ines)
  await expect(page.getByText('Your profile says where you live now.')).toBeVisible()
  await page.goto(`/@${ines.handle}`)
  await expect(page.getByRole('link', { name: /elsewhere\.example/ })).toBeVisible()
})
