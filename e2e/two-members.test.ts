import type { Page } from '@playwright/test'
import { fillJoinForms, joinByScreens, leaveKeepingChats, newcomer, readDigits, signIn } from './join.ts'
import { holdEnter, pressPad, slider, slideWithFinger } from './money.ts'
import { newHandle } from './names.ts'
import { expect, test } from './stoa.ts'
import { lostConnection, phone } from './windows.ts'

test('two members meet, talk and pay, one on a phone and one on a desktop', async ({ open }) => {
  test.setTimeout(180_000)
  const ada = newcomer('Ada Quay', newHandle('Ada'))
  const ben = newcomer('Ben Mole', newHandle('Ben'))
  const adaPage = await open({ ...phone, tolerate: lostConnection })
  // Signing out may meet a socket that is just opening.
  const benPage = await open({ tolerate: lostConnection })

  await test.step('both sign up through the screens', async () => {
    await fillJoinForms(adaPage, ada)
    const digits = await readDigits(adaPage)
    const wrong = String((Number(digits) + 1) % 1_000_000).padStart(6, '0')
    await adaPage.getByLabel('Six digits').fill(wrong)
    await expect(adaPage.getByText('These digits do not match, or they are too old.')).toBeVisible()
    await adaPage.getByLabel('Six digits').fill(digits)
    await expect(adaPage.getByRole('heading', { name: 'Home', level: 1 })).toBeAttached()
    await joinByScreens(benPage, ben)
  })

  await test.step('a wrong password is refused without saying which part was wrong', async () => {
    await benPage.getByRole('button', { name: 'Account menu' }).click()
    await benPage.getByRole('menuitem', { name: 'Sign out' }).click()
    await leaveKeepingChats(benPage)
    await expect(benPage).toHaveURL(/\/welcome$/)
    await signIn(benPage, { email: ben.email, password: 'not-my-password' })
    await expect(benPage.getByText('Email and password do not match.')).toBeVisible()
    await signIn(benPage, ben)
    await expect(benPage.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
  })

  await test.step('Ben finds Ada and follows her', async () => {
    await benPage.getByRole('searchbox', { name: 'Search Harbour Row' }).fill(ada.handle)
    await benPage.keyboard.press('Enter')
    await benPage
      .getByRole('main')
      .getByRole('link', { name: 'Ada Quay' })
      .filter({ hasText: ada.handle })
      .click()
    await benPage.getByRole('button', { name: 'Follow Ada Quay' }).click()
    await expect(benPage.getByRole('button', { name: 'Following Ada Quay', pressed: true })).toBeVisible()
    await expect(benPage.getByRole('link', { name: '1 follower' })).toBeVisible()
    await benPage.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' }).click()
    await expect(benPage.getByText('Quiet under the arches')).toBeVisible()
  })

  await test.step('Ada posts, and Ben sees it without a reload', async () => {
    await adaPage.getByRole('button', { name: 'Say something to the square' }).click()
    const dialog = adaPage.getByRole('dialog', { name: 'New post' })
    await dialog.getByLabel('Your post').fill('Fresh bread at the quay until noon.')
    await dialog.getByRole('button', { name: 'Post', exact: true }).click()
    await expect(dialog).toBeHidden()
    await benPage.getByRole('button', { name: '1 new post' }).click()
    const post = benPage.getByRole('article', { name: 'Ada Quay' })
    await expect(post).toContainText('Fresh bread at the quay until noon.')
    await post.getByRole('button', { name: 'Like' }).click()
    await expect(post.getByRole('button', { name: 'Like', pressed: true })).toBeVisible()
  })

  await test.step('they chat both ways, live', async () => {
    await benPage.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Chats' }).click()
    await benPage.getByRole('button', { name: 'New chat' }).click()
    const sheet = benPage.getByRole('dialog', { name: 'Write to somebody' })
    await sheet.getByRole('searchbox', { name: 'Name or handle' }).fill(ada.handle)
    // Others of the same name live here: the handle says which.
    await sheet.getByRole('button', { name: 'Ada Quay' }).filter({ hasText: ada.handle }).click()
    await write(benPage, 'Ada', 'Two loaves, please')
    const tabs = adaPage.getByRole('navigation', { name: 'Main' })
    await expect(tabs.getByText('1 unread message')).toBeAttached()
    await tabs.getByRole('link', { name: 'Chats' }).click()
    await adaPage.getByRole('link', { name: /Ben Mole.*Two loaves, please/ }).click()
    await expect(message(adaPage, 'Two loaves, please')).toBeVisible()
    await expect(message(benPage, 'Two loaves, please')).toContainText('Read')
    await write(adaPage, 'Ben', 'That is 24.50')
    await expect(message(benPage, 'That is 24.50')).toBeVisible()
  })

  await test.step('what was written while Ada was away reaches her when she is back', async () => {
    await adaPage.context().setOffline(true)
    await expect(adaPage.getByText(/^You are offline\./)).toBeVisible()
    await write(benPage, 'Ada', 'I am at the door')
    await write(adaPage, 'Ben', 'Written under the bridge')
    await expect(message(adaPage, 'Written under the bridge')).toContainText('Sending')
    await expect(message(benPage, 'Written under the bridge')).toHaveCount(0)
    await expect(message(adaPage, 'I am at the door')).toHaveCount(0)
    await adaPage.context().setOffline(false)
    await expect(message(adaPage, 'I am at the door')).toBeVisible()
    await expect(message(benPage, 'Written under the bridge')).toHaveCount(1)
    await expect(message(adaPage, 'Written under the bridge')).toContainText(/Sent|Read/)
    await expect(adaPage.getByText(/^You are offline/)).toHaveCount(0)
  })

  await test.step('Ben adds money: pending first, posted when the bank has answered', async () => {
    await benPage.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Wallet' }).click()
    await expect(benPage.getByText('No money has moved yet')).toBeVisible()
    await benPage.getByRole('main').getByRole('link', { name: 'Add money' }).first().click()
    // The sandbox bank keeps amounts that end in 09 waiting once before it settles them.
    await benPage.getByLabel('Amount in USD').fill('120.09')
    await benPage.getByRole('button', { name: 'Add $120.09' }).click()
    await expect(benPage.getByRole('heading', { name: 'On its way' })).toBeVisible()
    await expect(benPage.getByText('not yet')).toBeVisible()
    await expect(benPage.getByRole('heading', { name: '$120.09 is here' })).toBeVisible({ timeout: 60_000 })
    await benPage.getByRole('link', { name: 'To the wallet' }).click()
    await expect(available(benPage)).toHaveText('$120.09')
  })

  await test.step('Ben pays with the keyboard; Ada has it at once', async () => {
    await adaPage.goto('/wallet')
    await expect(available(adaPage)).toHaveText('$0.00')
    await benPage.getByRole('main').getByRole('link', { name: 'Send', exact: true }).click()
    await benPage.getByRole('searchbox', { name: 'Name or handle' }).fill(ada.handle)
    await benPage.getByRole('button', { name: 'Ada Quay' }).filter({ hasText: ada.handle }).click()
    await benPage.getByLabel('Amount in USD').fill('24.50')
    await benPage.getByLabel('Note').fill('Two loaves')
    await benPage.getByRole('button', { name: 'Check $24.50' }).click()
    const sheet = benPage.getByRole('dialog', { name: 'Check and pay' })
    await expect(sheet).toContainText('You will have$95.59')
    await expect(sheet).toContainText('Sandbox money')
    await holdEnter(benPage, slider(benPage, '$24.50'))
    await expect(benPage.getByRole('heading', { name: 'You paid Ada Quay' })).toBeVisible()
    await expect(fact(benPage, 'Balance after')).toHaveText('$95.59')
    await expect(fact(benPage, 'Note')).toHaveText('Two loaves')
    await expect(available(adaPage)).toHaveText('$24.50')
  })

  await test.step('Ada pays some back with her finger', async () => {
    await adaPage
      .getByRole('link', { name: 'Send money to Ben Mole' })
      .and(adaPage.locator(`[href$="=${ben.handle}"]`))
      .click()
    await pressPad(adaPage, '5.25')
    await adaPage.getByRole('button', { name: 'Check $5.25' }).click()
    const track = slider(adaPage, '$5.25')
    await slideWithFinger(adaPage, track, 0.6)
    await expect(track).toBeVisible()
    await slideWithFinger(adaPage, track)
    await expect(adaPage.getByRole('heading', { name: 'You paid Ben Mole' })).toBeVisible()
    await expect(fact(adaPage, 'Balance after')).toHaveText('$19.25')
  })

  await test.step('the money stands in their chat, for both', async () => {
    await adaPage.goto('/chats')
    await adaPage.getByRole('link', { name: /Ben Mole.*Payment/ }).click()
    await expect(message(adaPage, 'You paid Ben')).toContainText('Posted')
    await expect(message(adaPage, 'Ben paid you')).toContainText('Two loaves')
    await benPage.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Chats' }).click()
    await benPage.getByRole('link', { name: /Ada Quay.*Payment/ }).click()
    await expect(message(benPage, 'Ada paid you')).toContainText('Posted')
  })

  await test.step('both histories and receipts say the same', async () => {
    await adaPage.goto('/wallet')
    await expect(available(adaPage)).toHaveText('$19.25')
    const rows = adaPage.getByRole('region', { name: 'Activity' }).getByRole('listitem')
    await expect(rows).toHaveCount(2)
    await expect(rows.nth(0)).toContainText('minus 5 US dollars 25')
    await expect(rows.nth(1)).toContainText('plus 24 US dollars 50')
    await rows.nth(1).getByRole('link').click()
    await expect(adaPage.getByRole('heading', { name: 'Ben Mole paid you' })).toBeVisible()

    await benPage.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Wallet' }).click()
    await expect(available(benPage)).toHaveText('$100.84')
    const lines = benPage.getByRole('table', { name: 'Activity' }).getByRole('row')
    await expect(lines.filter({ hasText: 'plus 5 US dollars 25' })).toContainText('$100.84')
    await expect(lines.filter({ hasText: 'minus 24 US dollars 50' })).toContainText('$95.59')
    await expect(lines.filter({ hasText: 'plus 120 US dollars 09' })).toContainText('$120.09')
    await lines.filter({ hasText: 'Two loaves' }).getByRole('link').click()
    const reference = await fact(benPage, 'Reference').textContent()
    await expect(fact(adaPage, 'Reference')).toHaveText(reference!)
  })
})

/** A message in the open conversation. */
const message = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Messages' }).getByRole('listitem').filter({ hasText: text })

async function write(page: Page, firstName: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: `Message ${firstName}` }).fill(text)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(message(page, text)).toBeVisible()
}

/** The figure of what can be spent, as it is seen on the wallet. */
const available = (page: Page) =>
  page
    .getByRole('main')
    .getByText(/^\$[\d,.]+\d\d$/)
    .first()

/** One fact of a receipt. */
const fact = (page: Page, name: string) =>
  page
    .getByRole('article')
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .getByRole('definition')
