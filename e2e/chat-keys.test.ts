import type { Page } from '@playwright/test'
import type { ApiMember } from '@stoa/testing/api-member'
import { expectAccessible } from './barriers.ts'
import { expect, test } from './stoa.ts'
import { phone } from './windows.ts'

test.describe.configure({ mode: 'parallel' })

/** Signs in with a session of its own, as another device does. */
async function signInApart(page: Page, { email, password }: ApiMember): Promise<void> {
  const answer = await page.request.post('/v1/auth/sign-in', { data: { email, password } })
  expect(answer.status()).toBe(200)
}

/** Makes recovery words and gives back the three that are asked for. */
async function makeWords(page: Page): Promise<string[]> {
  await page.getByRole('link', { name: 'Make recovery words' }).click()
  const list = page.getByRole('list', { name: 'Recovery words' }).getByRole('listitem')
  await expect(list).toHaveCount(12)
  const words = (await list.allInnerTexts()).map(text => /[a-z]+/.exec(text)![0])
  await page.getByRole('button', { name: 'I have written them down' }).click()
  const fields = page.getByRole('textbox', { name: /^Word \d+$/ })
  await expect(fields).toHaveCount(3)
  await fields.first().fill('nothing')
  await page.getByRole('button', { name: 'Keep these words' }).click()
  await expect(page.getByText(/^That is not word \d+\./)).toHaveCount(3)
  for (const [index, word] of words.entries()) {
    const field = page.getByRole('textbox', { name: `Word ${index + 1}`, exact: true })
    if ((await field.count()) > 0) await field.fill(word.toUpperCase())
  }
  await page.getByRole('button', { name: 'Keep these words' }).click()
  await expect(page.getByText('You have recovery words.')).toBeVisible()
  return words
}

const devices = (page: Page) =>
  page.getByRole('region', { name: 'Devices with your chats' }).getByRole('listitem')

test('a member’s chats come to a second and a third device, and one is taken out', async ({ open, join }) => {
  test.setTimeout(180_000)
  const ada = await join('Ada Quay')
  const first = await open({ as: ada })
  await first.goto('/me/chats')
  await expect(devices(first)).toHaveCount(1)
  const words = await test.step('words are written down, and three of them asked for', () => makeWords(first))

  await test.step('the words open the chats in another browser', async () => {
    const second = await open({ ...phone })
    await signInApart(second, ada)
    await second.goto('/me/chats')
    await expect(second.getByRole('heading', { name: 'Bring your chats here' })).toBeVisible()
    await expectAccessible(second)
    await second.getByRole('button', { name: /Use recovery words/ }).click()
    const field = second.getByRole('textbox', { name: 'Recovery words' })
    await field.fill(words.toReversed().join(' '))
    await second.getByRole('button', { name: 'Open my chats' }).click()
    await expect(second.getByText(/^These words do not open your chats/)).toBeVisible()
    await field.fill(words.join(', '))
    await second.getByRole('button', { name: 'Open my chats' }).click()
    await expect(devices(second)).toHaveCount(2)
  })

  await test.step('a code brings them to a third, which is taken out again', async () => {
    const third = await open()
    await signInApart(third, ada)
    await third.goto('/me/chats')
    await third.getByRole('button', { name: /Use another device/ }).click()
    await expect(third.getByRole('img', { name: 'QR code that links this browser' })).toBeVisible()
    await expectAccessible(third)
    const code = (await third.getByText('Code of the new device').locator('..').innerText()).slice(-14)
    await first.goto('/me/chats/link')
    await first.getByRole('textbox', { name: 'Code of the new device' }).fill('ABCD EFGH 1234')
    await first.getByRole('button', { name: 'Link this device' }).click()
    await expect(first.getByText(/^No device of yours waits/)).toBeVisible()
    await first.getByRole('textbox', { name: 'Code of the new device' }).fill(code.toLowerCase())
    await first.getByRole('button', { name: 'Link this device' }).click()
    await expect(devices(first)).toHaveCount(3)
    await expect(devices(third)).toHaveCount(3)
    await first
      .getByRole('button', { name: /^Take out / })
      .first()
      .click()
    await first.getByRole('dialog').getByRole('button', { name: 'Take out' }).click()
    await expect(devices(first)).toHaveCount(2)
    await expect(third).toHaveURL(/\/welcome$/)
  })
})

test('a passphrase locks what this browser keeps', async ({ open, join }) => {
  const cleo = await join('Cleo Wharf')
  const page = await open({ as: cleo })
  await page.goto('/me/chats')
  await page.getByRole('button', { name: 'Lock with a passphrase' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill('four herons in a row')
  await page.getByLabel('Once more').fill('four herons in a row')
  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await expect(page.getByText('Locked by your passphrase, whenever Stoa is opened.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Your chats are locked' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Passphrase', { exact: true }).fill('three herons in a row')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByText('That is not the passphrase.')).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill('four herons in a row')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(devices(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(page.getByRole('heading', { name: 'Your chats are locked' })).toBeVisible()
})

test('a passkey locks what this browser keeps, and nothing else opens it', async ({ open, join }) => {
  const dora = await join('Dora Penn')
  const page = await open({ as: dora })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto('/me/chats')
  await page.getByRole('button', { name: 'Lock with a passkey' }).click()
  await expect(page.getByText('Locked by your passkey, whenever Stoa is opened.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Your chats are locked' })).toBeVisible()
  await page.getByRole('button', { name: 'Unlock with passkey' }).click()
  await expect(devices(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(page.getByRole('heading', { name: 'Your chats are locked' })).toBeVisible()
  // Without the passkey there is no way in.
  await cdp.send('WebAuthn.clearCredentials', { authenticatorId })
  await page.getByRole('button', { name: 'Unlock with passkey' }).click()
  await expect(page.getByText('That passkey did not open the lock.')).toBeVisible()
})
