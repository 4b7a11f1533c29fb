import { walkIn } from './join.ts'
import { expect, test } from './stoa.ts'

test('a small picture of the town is found, put into a post and shown in it', async ({ open, town }) => {
  const page = await open({ url: town.url })
  await walkIn(page, 'theo')
  await page.goto('/home?feed=local')
  await page.getByRole('button', { name: 'New post' }).click()
  const dialog = page.getByRole('dialog', { name: 'New post' })
  const field = dialog.getByRole('textbox', { name: 'Your post' })
  await field.fill('Warm today ')
  await dialog.getByRole('button', { name: 'Emoji' }).click()
  const picker = dialog.getByRole('region', { name: 'Emoji' })
  const find = picker.getByRole('searchbox', { name: 'Find an emoji' })
  const first = picker.getByRole('button').first()
  const shortcode = (await first.getAttribute('aria-label'))!
  await find.fill('no such picture')
  await expect(picker.getByRole('status')).toHaveText('None is called that.')
  await find.fill(shortcode.replaceAll(':', ''))
  await find.press('Enter')
  await expect(field).toHaveValue(RegExp(`^Warm today ${shortcode}`))
  await dialog.getByRole('button', { name: 'Post', exact: true }).click()
  await expect(page.getByText('Posted.')).toBeVisible()
  const post = page.getByRole('article').filter({ hasText: 'Warm today' }).first()
  await expect(post.getByRole('img', { name: shortcode })).toBeVisible()
})
