import type { Page } from '@playwright/test'
import type { ApiMember } from '@stoa/testing/api-member'
import { expectAccessible } from './barriers.ts'
import { signIn, walkIn } from './join.ts'
import { hire } from './staff.ts'
import { expect, test } from './stoa.ts'
import { lostConnection, phone } from './windows.ts'

/** Proves who they are, where the act asks for it. */
async function confirm(page: Page, member: ApiMember): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Confirm that it is you' })
  await dialog.getByLabel('Password', { exact: true }).fill(member.password)
  await dialog.getByRole('button', { name: 'Confirm' }).click()
}

test('a report leads to an action, its reason, an appeal, and its reversal by somebody else', async ({
  open,
  join,
  stoa,
}) => {
  test.setTimeout(180_000)
  const [author, reader, first, second] = [
    await join('Ada Loud'),
    await join('Rae Reader'),
    await join('Mia Moderator'),
    await join('Sol Second'),
  ]
  await hire(stoa, first)
  await hire(stoa, second)
  const { body: post } = await author.call<{ id: string }>('POST', '/v1/posts', {
    text: 'Cheap watches at the corner, ask me',
  })

  const reading = await open({ as: reader, ...phone })
  await reading.goto(`/posts/${post.id}`)
  await reading.getByRole('button', { name: 'Post actions' }).first().click()
  await reading.getByRole('menuitem', { name: 'Report' }).click()
  const sheet = reading.getByRole('dialog', { name: 'Report this post' })
  await sheet.getByLabel('What is wrong with it?').selectOption({ label: 'Scam or fraud' })
  await sheet.getByLabel('Anything that helps (optional)').fill('These watches do not exist.')
  await expectAccessible(reading)
  await sheet.getByRole('button', { name: 'Send report' }).click()
  const thanks = reading.getByRole('dialog', { name: 'Thank you. It is with the moderators.' })
  await thanks.getByRole('button', { name: 'Done' }).click()

  const moderating = await open({ as: first })
  await moderating.goto('/me')
  await moderating.getByRole('link', { name: /^Moderation/ }).click()
  await moderating.getByRole('link', { name: /Cheap watches/ }).click()
  const file = moderating.getByRole('complementary', { name: 'Case' })
  await expect(file.getByText('These watches do not exist.')).toBeVisible()
  await expectAccessible(moderating)
  await file.getByRole('button', { name: 'Claim' }).click()
  await file.getByRole('button', { name: 'Decide' }).click()
  const decide = moderating.getByRole('dialog', { name: 'Decide the case' })
  await decide.getByLabel('Action', { exact: true }).selectOption({ label: 'Remove the post' })
  await decide.getByLabel('What the member is told').fill('We could not find that these watches exist.')
  await decide.getByRole('button', { name: 'Decide' }).click()
  await confirm(moderating, first)
  await expect(file.getByText('Taken back')).toHaveCount(0)
  await expect(file.getByRole('button', { name: 'Take back' })).toBeVisible()

  await reading.reload()
  await expect(reading.getByText('This post is gone')).toBeVisible()
  await reading.goto('/me/decisions')
  await reading.getByRole('tab', { name: 'My reports' }).click()
  await expect(reading.getByText('Moderators acted')).toBeVisible()

  const appealing = await open({ as: author, ...phone })
  await appealing.goto('/me/decisions')
  await expect(appealing.getByText('We could not find that these watches exist.')).toBeVisible()
  await expectAccessible(appealing)
  await appealing.getByRole('button', { name: 'Appeal' }).click()
  const appeal = appealing.getByRole('dialog', { name: 'Appeal this decision' })
  await appeal.getByLabel('Why should it be decided otherwise?').fill('They are on the table in front of me.')
  await appeal.getByRole('button', { name: 'Send appeal' }).click()
  await expect(appealing.getByText('You appealed. Another moderator will answer.')).toBeVisible()

  await moderating.goto('/staff/appeals')
  await expect(moderating.getByText('You decided this. Somebody else answers.')).toBeVisible()

  const answering = await open({ as: second })
  await answering.goto('/staff/appeals')
  await expect(answering.getByText('They are on the table in front of me.')).toBeVisible()
  await expectAccessible(answering)
  await answering.getByLabel('Answer to the member').fill('They do exist. We are sorry.')
  await answering.getByRole('button', { name: 'Take it back' }).click()
  await confirm(answering, second)
  await expect(answering.getByText('No appeals wait')).toBeVisible()

  await appealing.reload()
  await expect(appealing.getByText('They do exist. We are sorry.')).toBeVisible()
  await expect(appealing.getByText('This decision no longer holds.')).toBeVisible()
  await reading.goto(`/posts/${post.id}`)
  await expect(reading.getByText('Cheap watches at the corner').first()).toBeVisible()

  const outside = await open()
  // The month is counted once things are quiet; the nightly count may have put the month before beside it.
  const countReasons = async () => {
    const answer = await outside.request.get('/v1/transparency')
    const { months } = (await answer.json()) as { months: { reports: { by_reason: unknown[] } }[] }
    return months[0]?.reports.by_reason.length ?? 0
  }
  await expect.poll(countReasons, { timeout: 60_000 }).toBeGreaterThan(0)
  await outside.goto('/transparency')
  await expect(outside.getByRole('heading', { name: 'Reports' })).toBeVisible()
  await expect(outside.getByText('fewer than 5', { exact: true }).first()).toBeVisible()
  await expectAccessible(outside)
})

test('a suspended member is told why at the door, and appeals there', async ({ open, join, stoa }) => {
  test.setTimeout(120_000)
  const [author, reader, staff] = [await join('Bo Banned'), await join('Ula Upset'), await join('Max Mod')]
  await hire(stoa, staff)
  const page = await open({ as: author, tolerate: lostConnection })
  await page.goto('/home')
  const { body: session } = await author.call<{ member: { id: string } }>('GET', '/v1/auth/session')
  await reader.call('POST', '/v1/reports', { subject: session.member.id, reason: 'harassment' })
  const queue = await staff.call<{ items: { id: string; member: { id: string } }[] }>(
    'GET',
    '/v1/staff/cases',
  )
  const { id } = queue.body.items.find(item => item.member.id === session.member.id)!
  await staff.call('PUT', `/v1/staff/cases/${id}/claim`)
  await staff.call('POST', '/v1/auth/step-up', { password: staff.password })
  const decided = await staff.call('POST', `/v1/staff/cases/${id}/decisions`, {
    action: 'suspend',
    reason: 'harassment',
    explanation: 'Forty unwanted letters in a day.',
    days: 7,
  })
  expect(decided.status).toBe(200)
  await expect(page).toHaveURL(/\/welcome/)

  await signIn(page, author)
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('Forty unwanted letters in a day.')
  await expectAccessible(page)
  await notice.getByRole('button', { name: 'Appeal' }).click()
  const appeal = page.getByRole('dialog', { name: 'Appeal this decision' })
  await appeal.getByLabel('Why should it be decided otherwise?').fill('My account was stolen.')
  await appeal.getByRole('button', { name: 'Send appeal' }).click()
  await expect(notice).toContainText('Your appeal was sent.')
})

test('members write a note on a post, and others rate it', async ({ open, town }) => {
  test.setTimeout(120_000)
  const windowOf = async (handle: string) => {
    const page = await open({ url: town.url, ...phone })
    await walkIn(page, handle)
    return page
  }
  const writing = await windowOf('nadia')
  const { items } = (await (await writing.request.get('/v1/timelines/local')).json()) as {
    items: { post: { id: string; author: { handle: string } } }[]
  }
  const { post } = items.find(item => !['nadia', 'theo'].includes(item.post.author.handle))!
  const openNotes = async (page: Page) => {
    await page.goto(`/posts/${post.id}`)
    await page.getByRole('button', { name: 'Post actions' }).first().click()
    await page.getByRole('menuitem', { name: 'Community notes' }).click()
    return page.getByRole('dialog', { name: 'Community notes' })
  }
  const written = await openNotes(writing)
  await expectAccessible(writing)
  await written.getByLabel('Write a note').fill('The harbour office has the times on its door.')
  await written.getByRole('button', { name: 'Add note' }).click()
  await expect(written.getByText('Your note', { exact: true })).toBeVisible()
  await expect(written.getByText('Needs more ratings')).toBeVisible()

  const rating = await windowOf('theo')
  const rated = await openNotes(rating)
  await rated.getByRole('button', { name: 'Helpful', exact: true }).click()
  await rated.getByRole('button', { name: 'Good sources' }).click()
  await expect(rated.getByText('Thank you for rating.')).toBeVisible()
  await expect(rated.getByRole('button', { name: 'Helpful', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expectAccessible(rating)
})
