import { expect, test } from './stoa.ts'

test('For you can be switched off and on again', async ({ open, join }) => {
  const page = await open({ as: await join('Ada Loft') })
  await page.goto('/me/privacy')
  await page.getByRole('switch', { name: 'Offer For you' }).click()
  await expect(page.getByRole('switch', { name: 'Offer For you', checked: false })).toBeVisible()
  await page.goto('/home?feed=for-you')
  await expect(page.getByRole('tab', { name: 'For you' })).toBeHidden()
  await expect(page.getByRole('tab', { name: 'Following', selected: true })).toBeVisible()
  await page.goto('/me/privacy')
  await page.getByRole('switch', { name: 'Offer For you' }).click()
  await page.goto('/home')
  await expect(page.getByRole('tab', { name: 'For you' })).toBeVisible()
})

test('a feed that a member keeps is a tab of home', async ({ open, join }) => {
  const ada = await join('Ada Loft')
  const made = await ada.call('POST', '/v1/feeds', {
    title: 'Kilns',
    description: '',
    is_public: false,
    match: 'any',
    rules: [{ kind: 'tag', value: 'kilns' }],
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const page = await open({ as: ada })
  await page.goto('/home')
  await page.getByRole('tab', { name: 'Kilns' }).click()
  await expect(page.getByText('This feed is quiet')).toBeVisible()
})
