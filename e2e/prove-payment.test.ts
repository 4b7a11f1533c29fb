import type { Page } from '@playwright/test'
import { topUpByApi } from './money.ts'
import { expect, test } from './stoa.ts'
import { lostConnection, phone } from './windows.ts'

/** The receipt of the newest payment, reached from the wallet. */
async function openReceipt(page: Page): Promise<void> {
  await page.goto('/wallet')
  const activity = page.getByRole('region', { name: 'Activity' })
  await activity.getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Receipt', level: 1 })).toBeAttached()
}

async function openProof(page: Page) {
  await page.getByRole('button', { name: 'Prove this payment' }).click()
  return page.getByRole('dialog', { name: 'Proof of payment' })
}

const proofUrl = '**/v1/ledger/transfers/*/proof'
/** The heading that says that the browser has proved it. */
const proved = { name: /^Proved: it stands in block \d+$/ }

test('a fresh member adds money and proves it from the receipt, within seconds', async ({ open, join }) => {
  const page = await open({ ...phone, as: await join('Ida Marl') })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/wallet/add')
  for (const key of ['4', '2']) await page.getByRole('button', { name: key, exact: true }).click()
  await page.getByRole('button', { name: 'Add $42' }).click()
  await expect(page.getByRole('heading', { name: '$42.00 is here' })).toBeVisible({ timeout: 30_000 })
  await openReceipt(page)
  const sheet = await openProof(page)
  // Sealing takes about three seconds; the sheet asks again by itself.
  await expect(sheet.getByRole('heading', proved)).toBeVisible({ timeout: 15_000 })
  const steps = sheet.getByRole('list', { name: 'What was checked' }).getByRole('listitem')
  await expect(steps).toHaveCount(5)
  await expect(steps.filter({ hasText: 'Matches: $42.00 is the amount that was sealed.' })).toHaveCount(1)
  await expect(steps.filter({ hasText: /^Matches:/ })).toHaveCount(5)

  await sheet.getByRole('button', { name: 'Copy the proof' }).click()
  const copied = JSON.parse(await page.evaluate<string>('navigator.clipboard.readText()'))
  expect(copied.leaf_text).toContain('|4200|')
  await expect(sheet.getByText(copied.block.merkle_root)).toBeVisible()

  await sheet.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('button', { name: 'Prove this payment' })).toBeFocused()
})

test('a proof that was tampered with on the way is found out', async ({ open, join }) => {
  const ida = await join('Ida Marl')
  await topUpByApi(ida, 4200)
  const page = await open({ as: ida })
  let answers = 0
  await page.route(proofUrl, async route => {
    const answer = await route.fetch()
    if (answer.status() !== 200) return route.fulfill({ response: answer })
    answers += 1
    const proof = await answer.json()
    const block = { ...proof.block, merkle_root: '0'.repeat(64) }
    await route.fulfill({ response: answer, json: answers === 1 ? { ...proof, block } : proof })
  })
  await openReceipt(page)
  const sheet = await openProof(page)
  await expect(sheet.getByRole('heading', { name: 'The proof does not match' })).toBeVisible({
    timeout: 15_000,
  })
  const failed = sheet.getByRole('listitem').filter({ hasText: 'Does not match:' })
  await expect(failed).toHaveCount(2)
  await expect(failed.first()).toContainText('root of block')
  await sheet.getByRole('button', { name: 'Close' }).click()
  await expect((await openProof(page)).getByRole('heading', proved)).toBeVisible()
})

test('one that is not sealed yet is asked about until it is; without a connection it says so', async ({
  open,
  join,
}) => {
  const ida = await join('Ida Marl')
  await topUpByApi(ida, 4200)
  const page = await open({ as: ida, tolerate: lostConnection })
  let isSealed = false
  await page.route(proofUrl, async route => {
    if (isSealed) return route.continue()
    await route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      json: { status: 409, code: 'not_sealed_yet', title: 'Not sealed yet' },
    })
  })
  await openReceipt(page)
  const sheet = await openProof(page)
  await expect(sheet.getByRole('heading', { name: 'Not sealed yet' })).toBeVisible()
  isSealed = true
  await expect(sheet.getByRole('heading', proved)).toBeVisible({ timeout: 15_000 })
  await sheet.getByRole('button', { name: 'Close' }).click()

  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Prove this payment' }).click()
  await expect(sheet.getByRole('heading', { name: 'The proof could not be fetched' })).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Try again' })).toBeVisible()
  await page.context().setOffline(false)
  await expect(sheet.getByRole('heading', proved)).toBeVisible()
})
