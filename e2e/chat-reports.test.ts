import { walkIn } from './join.ts'
import { expect, test } from './stoa.ts'

test('a member of the demo town reads what was said before, and shows the staff one message of it', async ({
  open,
  town,
}) => {
  test.setTimeout(90_000)
  const page = await open({ url: town.url })
  const said = page.getByRole('region', { name: 'Messages' }).getByRole('listitem')

  await test.step('the chats are there by themselves', async () => {
    await walkIn(page, 'nadia')
    await page.goto('/chats')
    await page.getByRole('link', { name: /^Samira Haddad/ }).click()
    await expect(said.filter({ hasText: 'Somebody left oranges at the door' })).toBeVisible()
  })

  await test.step('the report opens the chosen message, and the server finds that it was sent', async () => {
    await said.filter({ hasText: 'Somebody left oranges at the door' }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Report' }).click()
    const sheet = page.getByRole('dialog', { name: 'Report Samira Haddad' })
    await expect(sheet.getByRole('checkbox', { name: /Somebody left oranges/ })).toBeChecked()
    const answer = page.waitForResponse(response => response.url().endsWith('/v1/reports'))
    await sheet.getByRole('button', { name: 'Send report' }).click()
    expect(await (await answer).json()).toMatchObject({ subject_kind: 'message', outcome: 'open' })
    await expect(page.getByText('Thank you. It is with the moderators.')).toBeVisible()
  })
})
