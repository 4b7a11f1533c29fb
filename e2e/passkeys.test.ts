import type { Page } from '@playwright/test'
import { leaveKeepingChats } from './join.ts'
import { holdEnter, slider, topUpByApi } from './money.ts'
import { expect, test } from './stoa.ts'
import { lostConnection } from './windows.ts'

/** Gives the page a device that holds passkeys and says yes by itself. */
async function giveAuthenticator(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('a passkey is added, signs in, confirms a large payment and is removed', async ({ open, join }) => {
  const cleo = await join('Cleo Reed')
  const dora = await join('Dora Penn')
  await topUpByApi(cleo, 90_000)
  // Signing out may meet a socket that is just opening.
  const page = await open({ as: cleo, tolerate: lostConnection })
  await giveAuthenticator(page)
  const confirm = page.getByRole('dialog', { name: 'Confirm that it is you' })

  await test.step('adding one needs the password again', async () => {
    await page.goto('/me/security')
    await expect(page.getByText('No passkeys yet.')).toBeVisible()
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    const sheet = page.getByRole('dialog', { name: 'Add a passkey' })
    await sheet.getByLabel('Name of this passkey').fill('Work laptop')
    await sheet.getByRole('button', { name: 'Add a passkey' }).click()
    await confirm.getByLabel('Password', { exact: true }).fill('not-my-password')
    await confirm.getByRole('button', { name: 'Confirm' }).click()
    await expect(confirm.getByText('That is not your password.')).toBeVisible()
    await confirm.getByLabel('Password', { exact: true }).fill(cleo.password)
    await confirm.getByRole('button', { name: 'Confirm' }).click()
    await expect(page.getByText('Passkey added.')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Work laptop' })).toBeVisible()
  })

  await test.step('it signs in where no password is typed', async () => {
    await page.goto('/me')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await leaveKeepingChats(page)
    await page.getByRole('button', { name: 'Continue with a passkey' }).click()
    await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
  })

  await test.step('a payment of $499.99 needs no confirmation, one of $500 does', async () => {
    await page.goto(`/wallet/send?to=${dora.handle}`)
    await page.getByLabel('Amount in USD').fill('500')
    await page.getByRole('button', { name: 'Check $500.00' }).click()
    await slider(page, '$500.00').focus()
    await page.keyboard.down('Enter')
    await expect(confirm).toBeVisible()
    await page.keyboard.up('Enter')
    await page.keyboard.press('Escape')
    await expect(confirm).toBeHidden()
    await expect(page.getByRole('dialog', { name: 'Check and pay' })).toBeVisible()
    await page.keyboard.press('Escape')

    await page.getByLabel('Amount in USD').fill('120.01')
    await page.getByRole('button', { name: 'Check $120.01' }).click()
    await holdEnter(page, slider(page, '$120.01'))
    await expect(page.getByRole('heading', { name: 'You paid Dora Penn' })).toBeVisible()

    await page.getByRole('link', { name: 'Send again' }).click()
    await page.getByLabel('Amount in USD').fill('500')
    await page.getByRole('button', { name: 'Check $500.00' }).click()
    await slider(page, '$500.00').focus()
    await page.keyboard.down('Enter')
    await expect(confirm).toBeVisible()
    await page.keyboard.up('Enter')
    await confirm.getByRole('button', { name: 'Use a passkey' }).click()
    await expect(page.getByRole('heading', { name: 'You paid Dora Penn' })).toBeVisible()
    await expect(page.getByRole('article')).toContainText('$279.99')
  })

  await test.step('removed, it signs in no more', async () => {
    await page.goto('/me/security')
    await page.getByRole('button', { name: 'Remove Work laptop' }).click()
    const sheet = page.getByRole('dialog', { name: 'Remove “Work laptop”?' })
    await sheet.getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByText('No passkeys yet.')).toBeVisible()
    await page.goto('/me')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await leaveKeepingChats(page)
    await page.getByRole('button', { name: 'Continue with a passkey' }).click()
    await expect(page.getByText('This passkey belongs to nobody here. Use your email.')).toBeVisible()
  })
})
