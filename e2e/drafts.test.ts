import type { Page } from '@playwright/test'
import { expect, test } from './stoa.ts'

const field = (page: Page) => page.getByRole('textbox', { name: 'Your post' })
const more = (page: Page) => page.getByRole('button', { name: 'Drafts and schedule' })

test('a draft is kept on the server, scheduled, changed, cancelled and published', async ({ open, join }) => {
  const ada = await join('Ada Loft')
  const page = await open({ as: ada })
  await page.goto('/home')

  await test.step('kept from the composer, found on another device', async () => {
    await page.getByRole('button', { name: 'New post' }).click()
    await field(page).fill('The kiln opens on')
    await more(page).click()
    await page.getByRole('menuitem', { name: 'Save as a draft' }).click()
    await expect(page.getByText('Saved among your drafts.')).toBeVisible()
    await page.getByRole('button', { name: 'New post' }).click()
    await expect(field(page)).toHaveValue('')
    await page.keyboard.press('Escape')
    const other = await open({ as: ada })
    await other.goto('/drafts')
    await expect(other.getByText('The kiln opens on')).toBeVisible()
  })

  await test.step('opened, finished and given a time', async () => {
    await page.goto('/drafts')
    await page.getByRole('button', { name: 'Open draft: The kiln opens on' }).click()
    await field(page).fill('The kiln opens on Saturday.')
    await more(page).click()
    await page.getByRole('menuitem', { name: 'Choose when to publish' }).click()
    const sheet = page.getByRole('dialog', { name: 'When to publish' })
    await sheet.getByLabel('Day').fill('2020-01-01')
    await expect(sheet.getByRole('status')).toContainText('less than 5 minutes')
    await sheet.getByRole('button', { name: 'Tomorrow at 9:00' }).click()
    await expect(sheet.getByRole('status')).toContainText('Will be published')
    await sheet.getByRole('button', { name: 'Use this time' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Schedule', exact: true }).click()
    await expect(page.getByText('It will be published')).toBeVisible()
    await expect(page.getByText('No drafts')).toBeVisible()
  })

  await test.step('it waits among the scheduled, and can be a draft again', async () => {
    await page.getByRole('tab', { name: 'Scheduled' }).click()
    await expect(page.getByText('The kiln opens on Saturday.')).toBeVisible()
    await page.getByRole('button', { name: 'More for this draft' }).click()
    await page.getByRole('menuitem', { name: 'Keep as a draft instead' }).click()
    await expect(page.getByText('Nothing is scheduled')).toBeVisible()
  })

  await test.step('published from the composer, it is a post once', async () => {
    await page.getByRole('tab', { name: 'Drafts' }).click()
    await page.getByRole('button', { name: 'Open draft: The kiln opens on Saturday.' }).click()
    await field(page).fill('The kiln opens on Sunday.')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Posted.')).toBeVisible()
    await expect(page.getByText('No drafts')).toBeVisible()
    await page.goto('/home?feed=local')
    await expect(page.getByRole('article').filter({ hasText: 'The kiln opens on Sunday.' })).toHaveCount(1)
  })

  await test.step('another is thrown away', async () => {
    const kept = await ada.call('POST', '/v1/drafts', { post: { text: 'Never mind this' } })
    expect(kept.status).toBe(201)
    await page.goto('/drafts')
    await page.getByRole('button', { name: 'More for this draft' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await expect(page.getByText('No drafts')).toBeVisible()
  })
})

test('the composer offers tags that are in use', async ({ open, join }) => {
  const ada = await join('Ada Loft')
  const said = await ada.call('POST', '/v1/posts', { text: 'Morning at the #quayside' })
  expect(said.status).toBe(201)
  const page = await open({ as: await join('Ben Quay') })
  await page.goto('/home')
  await page.getByRole('button', { name: 'New post' }).click()
  await expect(async () => {
    await field(page).fill('')
    await field(page).pressSequentially('Evening at the #quays')
    await expect(page.getByRole('option', { name: '#quayside' })).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveValue('Evening at the #quayside ')
})
