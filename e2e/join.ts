import { expect, type Page } from '@playwright/test'

export interface Newcomer {
  name: string
  handle: string
  email: string
  password: string
}

export const newcomer = (name: string, handle: string): Newcomer => ({
  name,
  handle,
  email: `${handle}@harbour.example`,
  password: `lantern-${handle}-quay`,
})

/** Signs up through the screens to the page that asks for the digits. */
export async function fillJoinForms(page: Page, who: Newcomer): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Join in a minute' }).click()
  await page.getByLabel('Your name').fill(who.name)
  await page.getByLabel('Your handle').fill(who.handle)
  await expect(page.getByText(`@${who.handle} is free`)).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Email').fill(who.email)
  await page.getByLabel('Password', { exact: true }).fill(who.password)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Check your letters' })).toBeVisible()
}

/** Opens the mailbox page in a tab of its own, as the hint offers, and reads the digits of the newest letter. */
export async function readDigits(page: Page): Promise<string> {
  const opening = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Open the mailbox' }).click()
  const mailbox = await opening
  const letter = mailbox.getByRole('listitem').first()
  const copy = letter.getByRole('button', { name: /^Copy \d{6}$/ })
  await expect(copy).toBeVisible()
  const digits = /\d{6}/.exec((await copy.textContent()) ?? '')![0]
  await mailbox.close()
  return digits
}

/** Signs up through the screens, to Home. */
export async function joinByScreens(page: Page, who: Newcomer): Promise<void> {
  await fillJoinForms(page, who)
  await page.getByLabel('Six digits').fill(await readDigits(page))
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeAttached()
}

export async function signIn(page: Page, who: { email: string; password: string }): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(who.email)
  await page.getByLabel('Password', { exact: true }).fill(who.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Answers the question what becomes of the chats in this browser. */
export async function leaveKeepingChats(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out, keep chats' }).click()
}

/** Walks in as a member of the demo town. */
export async function walkIn(page: Page, handle = 'nadia'): Promise<void> {
  const entered = await page.request.post('/v1/demo/sign-in', { data: { handle } })
  expect(entered.status()).toBe(200)
}
