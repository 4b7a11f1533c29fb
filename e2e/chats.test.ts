import type { Locator, Page } from '@playwright/test'
import { expect, test } from './stoa.ts'
import { lostConnection, phone } from './windows.ts'

/** Opens the app once, so that the member's keys are made, as with every first visit. */
async function moveIn(page: Page): Promise<void> {
  await page.goto('/chats')
  await expect(page.getByText('No conversations yet')).toBeVisible()
}

const said = (page: Page, text: string): Locator =>
  page.getByRole('region', { name: 'Messages' }).getByRole('listitem').filter({ hasText: text })

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /^(Message|Write a note)/ }).fill(text)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(said(page, text)).toBeVisible()
}

/** All that can be done with a message, by the keyboard. */
async function actOn(page: Page, text: string, act: string): Promise<void> {
  // An answer that quotes it comes after it.
  await said(page, text).first().press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: act }).click()
}

test('a group of three is made, talks, answers, reacts, puts right and erases', async ({ open, join }) => {
  test.setTimeout(150_000)
  const [ines, otto, pia] = [await join('Ines Vale'), await join('Otto Reed'), await join('Pia Lund')]
  const page = await open({ as: ines })
  const ottoPage = await open({ as: otto, ...phone })
  const piaPage = await open({ as: pia })
  for (const each of [page, ottoPage, piaPage]) await moveIn(each)

  await test.step('Ines makes it with a name and two others', async () => {
    await page.getByRole('button', { name: 'New chat' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'New group' }).click()
    const sheet = page.getByRole('dialog', { name: 'New group' })
    await sheet.getByLabel('Name of the group').fill('Quay crew')
    for (const { handle } of [otto, pia]) {
      await sheet.getByRole('searchbox', { name: 'Name or handle' }).fill(handle)
      await sheet.getByRole('button', { name: handle }).click()
    }
    await sheet.getByRole('button', { name: 'Create with 2 others' }).click()
    await expect(page.getByRole('heading', { name: 'Quay crew', level: 1 })).toBeVisible()
    await expect(said(page, 'You named the group “Quay crew”.')).toBeVisible()
    await say(page, 'Who brings the table?')
  })

  await test.step('both see it, with its name, and what is unread', async () => {
    await expect(
      ottoPage.getByRole('navigation', { name: 'Main' }).getByText('1 unread message'),
    ).toBeAttached()
    for (const each of [ottoPage, piaPage]) {
      await each.getByRole('link', { name: /Quay crew.*Who brings the table\?/ }).click()
      await expect(said(each, 'Who brings the table?')).toBeVisible()
    }
    await expect(said(page, 'Who brings the table?')).toContainText('Read')
  })

  await test.step('an answer quotes, and leads to what it answers', async () => {
    await actOn(ottoPage, 'Who brings the table?', 'Reply')
    await expect(ottoPage.getByRole('textbox', { name: 'Message Quay crew' })).toBeFocused()
    await ottoPage.getByRole('textbox', { name: 'Message Quay crew' }).fill('I do, the **long** one')
    await ottoPage.getByRole('button', { name: 'Send', exact: true }).click()
    const answer = said(page, 'I do, the long one')
    await expect(answer.getByRole('button', { name: /^Answers You Who brings/ })).toBeVisible()
    await expect(answer.getByText('long', { exact: true })).toHaveCSS('font-weight', /6\d\d/)
  })

  await test.step('a reaction is counted and taken back', async () => {
    await actOn(page, 'I do, the long one', '👍')
    await actOn(piaPage, 'I do, the long one', '👍')
    const pill = said(ottoPage, 'I do, the long one').getByRole('button', { name: /^👍 by/ })
    await expect(pill).toHaveText('👍2')
    await said(piaPage, 'I do, the long one')
      .getByRole('button', { name: /^👍 by/ })
      .click()
    await expect(pill).toHaveAccessibleName('👍 by Ines Vale')
  })

  await test.step('an own message is put in other words, and one is erased for all', async () => {
    await actOn(ottoPage, 'I do, the long one', 'Edit')
    const box = ottoPage.getByRole('textbox', { name: 'Message Quay crew' })
    await expect(box).toHaveValue('I do, the **long** one')
    await box.fill('I do, both of them')
    await ottoPage.getByRole('button', { name: 'Save the edit' }).click()
    for (const each of [page, piaPage]) await expect(said(each, 'I do, both of them')).toContainText('edited')
    await actOn(page, 'Who brings the table?', 'Erase for all')
    await page.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click()
    for (const each of [ottoPage, piaPage]) {
      await expect(said(each, 'Message erased').first()).toBeVisible()
      await expect(said(each, 'Who brings the table?')).toHaveCount(0)
    }
  })

  await test.step('who is taken out is told, and hears nothing more', async () => {
    await page.getByRole('button', { name: 'Remove Pia Lund' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(piaPage.getByText('You are no longer in this group.').first()).toBeVisible()
    await expect(said(ottoPage, 'Ines Vale removed Pia Lund.')).toBeVisible()
    await say(page, 'Only us two now')
    await expect(said(ottoPage, 'Only us two now')).toBeVisible()
    await expect(said(piaPage, 'Only us two now')).toHaveCount(0)
  })
})

test('what is written without a connection survives a reload, a draft too, and two tabs agree', async ({
  open,
  join,
}) => {
  test.setTimeout(120_000)
  const [noa, emil] = [await join('Noa Brandt'), await join('Emil Stern')]
  const emilPage = await open({ as: emil })
  await moveIn(emilPage)
  const page = await open({ as: noa, tolerate: lostConnection, serviceWorkers: 'allow' })
  await page.goto('/home')
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  await page.goto(`/chats/with/${emil.handle}`)
  await say(page, 'Before the bridge')
  await expect(said(page, 'Before the bridge')).toContainText('Sent')

  await test.step('it waits over a reload, and goes when the connection is back', async () => {
    await page.context().setOffline(true)
    await say(page, 'Under the bridge')
    await expect(said(page, 'Under the bridge')).toContainText('Sending')
    await page.reload()
    await expect(said(page, 'Under the bridge')).toContainText('Sending')
    await page.context().setOffline(false)
    await expect(said(page, 'Under the bridge')).toContainText('Sent')
    await emilPage.getByRole('link', { name: /Noa Brandt.*Under the bridge/ }).click()
    await expect(said(emilPage, 'Under the bridge')).toHaveCount(1)
  })

  await test.step('a second tab shows the same, and what one says stands in the other', async () => {
    const second = await page.context().newPage()
    await second.goto(new URL(page.url()).pathname)
    await expect(said(second, 'Under the bridge')).toHaveCount(1)
    await say(second, 'Said in the second tab')
    await expect(said(page, 'Said in the second tab')).toHaveCount(1)
    await say(emilPage, 'Heard')
    for (const tab of [page, second]) await expect(said(tab, 'Heard')).toHaveCount(1)
    await second.close()
    await say(page, 'And alone again')
    await expect(said(emilPage, 'And alone again')).toHaveCount(1)
  })

  await test.step('a draft is kept', async () => {
    await page.getByRole('textbox', { name: 'Message Emil' }).fill('Half a tho')
    await page.getByRole('link', { name: 'Home' }).first().click()
    await page
      .getByRole('link', { name: /^Chats/ })
      .first()
      .click()
    await expect(page.getByText('Draft: Half a tho')).toBeVisible()
    await page.reload()
    await page.getByRole('link', { name: /Emil Stern/ }).click()
    await expect(page.getByRole('textbox', { name: 'Message Emil' })).toHaveValue('Half a tho')
  })
})

test('notes to oneself', async ({ open, join }) => {
  const page = await open({ as: await join('Mara Ode'), ...phone })
  await moveIn(page)
  await page.getByRole('button', { name: 'New chat' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Note to self' }).click()
  await expect(page.getByRole('heading', { name: 'Note to self', level: 1 })).toBeVisible()
  await say(page, 'Oil, salt, candles')
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('link', { name: /Note to self.*Oil, salt, candles/ })).toBeVisible()
  await expect(page.getByText('unread')).toHaveCount(0)
})
