import type { Page } from '@playwright/test'
import { expect, test } from './stoa.ts'

const ask = (page: Page, poll: object) =>
  page.evaluate(async poll => {
    const response = await fetch('/v1/posts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Which loaf for Sunday?', poll }),
    })
    const { id } = (await response.json()) as { id: string }
    return id
  }, poll)

test('a poll takes one vote, shows its result then, and counts others while one looks', async ({
  open,
  join,
}) => {
  const ada = await open({ as: await join('Ada Loft') })
  const ben = await open({ as: await join('Ben Quay') })
  await ada.goto('/home')
  await ben.goto('/home')
  const id = await ask(ada, { options: ['Rye', 'Oat'], minutes: 60 })
  for (const page of [ada, ben]) await page.goto(`/posts/${id}`)
  const poll = (page: Page) => page.getByRole('article').filter({ hasText: 'Which loaf for Sunday?' }).first()

  await expect(poll(ben).getByRole('button', { name: 'Vote' })).toBeDisabled()
  await expect(poll(ben)).not.toContainText('%')
  await poll(ben).getByText('Oat').click()
  await poll(ben).getByRole('button', { name: 'Vote' }).click()
  await expect(poll(ben)).toContainText('100%')
  await expect(poll(ben).getByRole('button', { name: 'Vote' })).toBeHidden()
  await expect(poll(ben)).toContainText('your vote')

  await expect(poll(ada)).toContainText('1 vote')
  await expect(poll(ada)).not.toContainText('%')
  await poll(ada).getByText('Rye').click()
  await poll(ada).getByRole('button', { name: 'Vote' }).click()
  await expect(poll(ben)).toContainText('2 votes')
  await expect(poll(ben)).toContainText('50%')
})

test('another wording reaches those who look at a post', async ({ open, join }) => {
  const ada = await join('Ada Loft')
  const ben = await open({ as: await join('Ben Quay') })
  const made = await ada.call<{ id: string }>('POST', '/v1/posts', { text: 'The ferry leaves at eight.' })
  const { id } = made.body
  await ben.goto(`/posts/${id}`)
  const post = ben.getByRole('article').first()
  await expect(post).toContainText('at eight')
  expect((await ada.call('PUT', `/v1/posts/${id}`, { text: 'The ferry leaves at nine.' })).status).toBe(200)
  await expect(post).toContainText('at nine')
  await expect(post).toContainText('Edited')
})
