import { readMailedCode } from '@stoa/testing/api-member'
import { fillJoinForms, newcomer, readDigits } from './join.ts'
import { newHandle } from './names.ts'
import { expect, test } from './stoa.ts'

test('a reload in the middle of joining loses nothing that cannot be written again', async ({
  open,
  stoa,
}) => {
  const page = await open()
  const who = newcomer('Wanda Hythe', newHandle('Wanda'))
  await fillJoinForms(page, who)
  const first = await readMailedCode(stoa.url, who.email)
  await page.reload()
  await expect(page.getByText(`We sent six digits to ${who.email}.`)).toBeVisible()

  // Back to the first question: the handle is held for this browser, and still theirs.
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByText(`@${who.handle} is free`)).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByLabel('Email')).toHaveValue(who.email)
  await expect(page.getByLabel('Password', { exact: true }), 'a password is never kept').toHaveValue('')
  await page.getByLabel('Password', { exact: true }).fill(who.password)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect.poll(() => readMailedCode(stoa.url, who.email)).not.toBe(first)
  await page.getByLabel('Six digits').fill(await readDigits(page))
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
})

test('impatient presses join once', async ({ open }) => {
  const page = await open()
  const who = newcomer('Xenia Ford', newHandle('Xenia'))
  await page.goto('/join')
  await page.getByLabel('Your name').fill(who.name)
  await page.getByLabel('Your handle').fill(who.handle)
  await page.getByRole('button', { name: 'Continue' }).dblclick()
  await page.getByLabel('Email').fill(who.email)
  await page.getByLabel('Password', { exact: true }).fill(who.password)
  let asked = 0
  page.on('request', request => {
    if (request.url().endsWith('/v1/auth/sign-up')) asked += 1
  })
  await page.getByRole('button', { name: 'Join', exact: true }).dblclick()
  await expect(page.getByRole('heading', { name: 'Check your letters' })).toBeVisible()
  expect(asked).toBe(1)
  await page.getByLabel('Six digits').fill(await readDigits(page))
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
})

test('a visitor who was on the way somewhere arrives there after signing in', async ({ open, join }) => {
  const yann = await join('Yann Sands')
  const page = await open()
  await page.goto('/wallet/add')
  await expect(page).toHaveURL(/\/welcome\?next=%2Fwallet%2Fadd$/)
  await page.getByRole('link', { name: 'Use email' }).click()
  await page.getByLabel('Email').fill(yann.email)
  await page.getByLabel('Password', { exact: true }).fill(yann.password)
  await page.getByRole('button', { name: 'Sign in' }).dblclick()
  await expect(page.getByRole('heading', { name: 'Add money', level: 1 })).toBeVisible()
  await page.goto('/sign-in?next=//evil.example')
  await expect(page).toHaveURL(/\/home$/)
})
