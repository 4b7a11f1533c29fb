import { readMailedCode } from '@stoa/testing/api-member'
import sharp from 'sharp'
import { leaveKeepingChats, signIn } from './join.ts'
import { expect, test } from './stoa.ts'
import { lostConnection } from './windows.ts'

test('devices are listed, and one that is ended is signed out at once', async ({ open, join }) => {
  const ivo = await join('Ivo Lark')
  const here = await open({ as: ivo })
  const there = await open({ tolerate: lostConnection })
  await signIn(there, ivo)
  await expect(there.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
  await there.goto('/wallet')
  await expect(there.getByText('No money has moved yet')).toBeVisible()

  await here.goto('/me/security')
  const devices = here.getByRole('region', { name: 'Devices' })
  await expect(devices.getByRole('listitem')).toHaveCount(2)
  await expect(devices.getByRole('listitem').first()).toContainText('This device')
  await devices.getByRole('button', { name: /^Sign out Chrom/ }).click()
  await expect(here.getByText('Signed out there.')).toBeVisible()
  await expect(devices.getByRole('listitem')).toHaveCount(1)
  await expect(there).toHaveURL(/\/welcome/)
  await expect(there.getByRole('link', { name: 'Join in a minute' })).toBeVisible()
  const kept = await there.evaluate(() => localStorage.getItem('stoa.cache.v1'))
  expect(kept, 'nothing of the member remains on the device').toBeNull()
})

test('signing out in one tab signs the other tab out', async ({ open, join }) => {
  const una = await join('Una Pike')
  const page = await open({ as: una, tolerate: lostConnection })
  await page.goto('/home')
  const second = await page.context().newPage()
  await second.goto('/chats')
  await expect(second.getByText('No conversations yet')).toBeVisible()
  await page.getByRole('button', { name: 'Account menu' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await leaveKeepingChats(page)
  await expect(page).toHaveURL(/\/welcome/)
  await expect(second).toHaveURL(/\/welcome/)
  await second.goto('/wallet')
  await expect(second).toHaveURL(/\/welcome\?next=%2Fwallet/)
})

test('a profile is edited, and another member sees the name, the words, the picture and the handle', async ({
  open,
  join,
}) => {
  const mina = await join('Mina Stone')
  const noor = await join('Noor Vale')
  const page = await open({ as: mina })
  const other = await open({ as: noor })

  await page.goto('/me/profile')
  await page.getByLabel('Name', { exact: true }).fill('Mina Stone-Hart')
  await page.getByLabel('About you').fill('Keeps the clock on the quay.')
  await page.getByRole('button', { name: 'Save profile' }).click()
  await expect(page.getByText('Profile saved.')).toBeVisible()

  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#3366cc' } })
    .jpeg()
    .toBuffer()
  await page
    .getByLabel('Choose a picture')
    .setInputFiles({ name: 'harbour.jpg', mimeType: 'image/jpeg', buffer: picture })
  const sheet = page.getByRole('dialog', { name: 'Place your picture' })
  await sheet.getByRole('button', { name: 'Use picture' }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('button', { name: 'Remove picture' })).toBeVisible()

  await other.goto(`/@${mina.handle}`)
  await expect(other.getByRole('heading', { name: 'Mina Stone-Hart', level: 1 })).toBeVisible()
  await expect(other.getByText('Keeps the clock on the quay.')).toBeVisible()
  const shown = other.getByRole('region', { name: 'Profile of Mina Stone-Hart' }).locator('img')
  await expect(shown).toHaveJSProperty('complete', true)
  const served = await other.request.get((await shown.getAttribute('src'))!)
  expect(served.headers()['content-type']).toBe('image/webp')
  const { dominant } = await sharp(await served.body()).stats()
  expect(dominant.b, 'the picture is the blue one').toBeGreaterThan(dominant.r)

  const words = Buffer.from('no picture at all')
  await page
    .getByLabel('Choose a picture')
    .setInputFiles({ name: 'words.png', mimeType: 'image/png', buffer: words })
  await expect(page.getByText('This file is no picture that the browser can read.')).toBeVisible()

  const next = `mina_${mina.handle.slice(-8)}x`
  await page.getByLabel('Handle').fill(noor.handle)
  await expect(page.getByText(`@${noor.handle} belongs to somebody.`)).toBeVisible()
  await page.getByLabel('Handle').fill(next)
  await expect(page.getByText(`@${next} is free`)).toBeVisible()
  await page.getByRole('button', { name: 'Change handle' }).click()
  const confirm = page.getByRole('dialog', { name: 'Confirm that it is you' })
  await confirm.getByLabel('Password', { exact: true }).fill(mina.password)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`You are now @${next}.`)).toBeVisible()
  await other.goto(`/@${next}`)
  await expect(other.getByRole('heading', { name: 'Mina Stone-Hart', level: 1 })).toBeVisible()
  await other.goto(`/@${mina.handle}`)
  await expect(other.getByText('Nobody has this handle')).toBeVisible()
})

test('a password is changed by its owner, who stays signed in while other devices do not', async ({
  open,
  join,
}) => {
  const olga = await join('Olga Thorn')
  const page = await open({ as: olga })
  const there = await open({ tolerate: lostConnection })
  await signIn(there, olga)
  await expect(there.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
  await page.goto('/me/security')
  const section = page.getByRole('region', { name: 'Password' })
  const change = section.getByRole('button', { name: 'Change password' })
  await section.getByLabel('Current password').fill('not-the-current-one')
  await section.getByLabel('New password').fill('short')
  await change.click()
  await expect(section.getByText('At least 10 characters, please: 5 more.')).toBeVisible()
  await section.getByLabel('New password').fill('a-lamp-above-the-door')
  await change.click()
  await expect(section.getByText('That is not your current password.')).toBeVisible()
  await section.getByLabel('Current password').fill(olga.password)
  await change.click()
  await expect(page.getByText('Password changed. Other devices were signed out.')).toBeVisible()
  await expect(there).toHaveURL(/\/welcome/)
  await signIn(there, olga)
  await expect(there.getByText('Email and password do not match.')).toBeVisible()
  await signIn(there, { email: olga.email, password: 'a-lamp-above-the-door' })
  await expect(there.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
})

test('a forgotten password is set anew by the digits from the mailbox', async ({ open, join, stoa }) => {
  const paul = await join('Paul Finch')
  const page = await open()
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  // The page that is left asks for the e-mail too.
  await expect(page.getByRole('heading', { name: 'New password' })).toBeVisible()
  await page.getByLabel('Email').fill(paul.email)
  await page.getByRole('button', { name: 'Send digits' }).click()
  await expect(page.getByRole('heading', { name: 'Choose a new password' })).toBeVisible()
  await page.goto(`/mailbox?to=${encodeURIComponent(paul.email)}`)
  await expect(page.getByRole('heading', { name: /^\d{6} resets your Harbour Row password$/ })).toBeVisible()
  const digits = await readMailedCode(stoa.url, paul.email)
  await page.goto('/forgot')
  await page.getByLabel('Email').fill(paul.email)
  await page.getByRole('button', { name: 'Send digits' }).click()
  await page.getByLabel('Six digits').fill('000000')
  await page.getByLabel('New password').fill('gulls-over-the-mole')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('These digits do not match, or they are too old.')).toBeVisible()
  const newest = await expect
    .poll(async () => readMailedCode(stoa.url, paul.email))
    .not.toBe(digits)
    .then(() => readMailedCode(stoa.url, paul.email))
  await page.getByLabel('Six digits').fill(newest)
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('Your password is changed. Sign in with it.')).toBeVisible()
  await signIn(page, { email: paul.email, password: 'gulls-over-the-mole' })
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
})

test('after many wrong passwords even the right one has to wait, and the page says so', async ({
  open,
  join,
}) => {
  const rita = await join('Rita Crane')
  const page = await open()
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(rita.email)
  const tooMany = page.getByText(/^Too many tries\. Wait \d+ seconds?, then try again\.$/)
  for (let at = 0; at < 11; at++) {
    await page.getByLabel('Password', { exact: true }).fill(`guess-number-${at}`)
    const answered = page.waitForResponse('**/v1/auth/sign-in')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await answered
  }
  await expect(tooMany).toBeVisible()
  await page.getByLabel('Password', { exact: true }).fill(rita.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(tooMany).toBeVisible()
})
