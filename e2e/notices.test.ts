import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './stoa.ts'
import { phone } from './windows.ts'

test('what others do reaches the bell at once, is read, and leads to where it happened', async ({
  open,
  join,
}) => {
  test.setTimeout(120_000)
  const ada = await join('Ada Quay')
  const ben = await join('Ben Mole')
  const page = await open({ as: ada, ...phone })
  const bell = page.getByRole('main').getByRole('link', { name: 'Notices' })

  await test.step('the bell counts while the page is open', async () => {
    await page.goto('/home')
    await expect(bell).toBeVisible()
    await ben.call('PUT', `/v1/members/${ada.handle}/follow`)
    await ben.call('POST', '/v1/posts', { text: `Is the oven warm, @${ada.handle}?` })
    await expect(page.getByRole('main').getByText('2 new notices')).toBeAttached()
    await expect(page).toHaveTitle(/^\(2\) /)
  })

  await test.step('the list says what happened, and to open it is to have seen it', async () => {
    await bell.click()
    await expect(page.getByRole('heading', { name: 'Notices', level: 1 })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
    await expect(page.getByRole('link', { name: /^New: .* followed you/ })).toBeVisible()
    await expect(page.getByRole('link', { name: /^New: .* mentioned you.*Is the oven warm/ })).toBeVisible()
    await expect(page).toHaveTitle('Notices · Stoa')
  })

  await test.step('filters narrow the list', async () => {
    await page.getByRole('tab', { name: 'Followers' }).click()
    await expect(page.getByRole('link', { name: /followed you/ })).toBeVisible()
    await expect(page.getByRole('link', { name: /mentioned you/ })).toHaveCount(0)
    await page.getByRole('tab', { name: 'Money' }).click()
    await expect(page.getByText('Nothing of this kind')).toBeVisible()
  })

  await test.step('a notice that comes while the list is open stands on top', async () => {
    await page.getByRole('tab', { name: 'All' }).click()
    await ben.call('POST', '/v1/posts', { text: `Two loaves then, @${ada.handle}` })
    await expect(page.getByRole('listitem').first()).toContainText('Two loaves then')
  })

  await test.step('a notice leads to its post', async () => {
    await page.getByRole('link', { name: /Is the oven warm/ }).click()
    await expect(page).toHaveURL(/\/posts\/post_/)
  })

  await test.step('a reply and a like are told, and a kind that is switched off is not', async () => {
    const { body: post } = await ada.call<{ id: string }>('POST', '/v1/posts', { text: 'Rye or wheat?' })
    await page.goto('/notices')
    await expect(page.getByRole('listitem').first()).toBeVisible()
    await ben.call('POST', '/v1/posts', { text: 'Rye, always', reply_to: post.id })
    await expect(page.getByRole('listitem').first()).toContainText('Rye, always')
    await ben.call('PUT', `/v1/posts/${post.id}/like`)
    await expect(page.getByRole('link', { name: /liked your post/ })).toBeVisible()
    await page.goto('/me/notices')
    const inList = page.getByRole('checkbox', { name: 'Reposts: List' })
    await expect(inList).toBeChecked()
    await untilKept(page, () => inList.click({ force: true }))
    await expect(inList).not.toBeChecked()
    await ben.call('PUT', `/v1/posts/${post.id}/repost`)
    await ben.call('POST', '/v1/posts', { text: 'And one more', reply_to: post.id })
    await page.goto('/notices')
    await expect(page.getByRole('link', { name: /And one more/ })).toBeVisible()
    await expect(page.getByRole('link', { name: /reposted/ })).toHaveCount(0)
  })

  await test.step('the bell on a profile tells of each post, until it is pressed again', async () => {
    await page.goto(`/@${ben.handle}`)
    const watch = page.getByRole('button', { name: 'Tell me of each post of Ben Mole' })
    const followed = page.waitForResponse(answer => answer.url().endsWith('/follow'))
    await page.getByRole('button', { name: 'Follow Ben Mole' }).click()
    await followed
    await watch.click()
    await expect(page.getByText('You will be told of each post of Ben Mole.')).toBeVisible()
    await ben.call('POST', '/v1/posts', { text: 'The oven is lit' })
    await page.goto('/notices')
    await page.getByRole('tab', { name: 'Posts' }).click()
    await expect(page.getByRole('link', { name: /Ben Mole posted.*The oven is lit/ })).toBeVisible()
    await page.goto(`/@${ben.handle}`)
    await expect(watch).toHaveAttribute('aria-pressed', 'true')
    await watch.click()
    await expect(page.getByText('You are no longer told of each post of Ben Mole.')).toBeVisible()
    await expect(watch).toHaveAttribute('aria-pressed', 'false')
  })

  await test.step('settings hold', async () => {
    await page.goto('/me/notices')
    const likes = page.getByRole('checkbox', { name: 'Likes: Devices' })
    await expect(likes).not.toBeChecked()
    await untilKept(page, () => page.getByText('Every day').click())
    await untilKept(page, () => likes.click({ force: true }))
    await expect(likes).toBeChecked()
    const quiet = page.getByRole('checkbox', { name: 'Keep quiet hours' })
    await untilKept(page, () => quiet.click())
    await expect(quiet).toBeChecked()
    await expect(page.getByLabel('From')).toHaveValue('22:00')
    await expect
      .poll(async () => (await ada.call<{ digest: string }>('GET', '/v1/notifications/settings')).body.digest)
      .toBe('daily')
    await page.reload()
    await expect(page.getByRole('checkbox', { name: 'Likes: Devices' })).toBeChecked()
    await expect(page.getByRole('radio', { name: 'Every day' })).toBeChecked()
    await expect(page.getByRole('checkbox', { name: 'Keep quiet hours' })).toBeChecked()
  })
})

test('a push is shown, and pressing it opens its page in the window that is there', async ({
  open,
  join,
}) => {
  const ada = await join('Ada Quay')
  const page = await open({ as: ada, permissions: ['notifications'], serviceWorkers: 'allow' })
  await page.goto('/home')
  // What a push opens is heard once the app stands.
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
  // Strings, because these tests are checked without the names of the browser.
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  await deliverPush(page, { title: 'Ben Mole followed you', body: 'Harbour Row', path: '/wallet', tag: 'x' })
  const worker = await workerOf(page.context())
  const shown = () =>
    worker.evaluate<string[]>('registration.getNotifications().then(all => all.map(one => one.title))')
  await expect.poll(shown).toEqual(['Ben Mole followed you'])
  await worker.evaluate(`registration.getNotifications().then(([notification]) =>
    dispatchEvent(Object.assign(new Event('notificationclick'), { notification, waitUntil() {} })))`)
  await expect(page).toHaveURL(/\/wallet$/)
  await expect.poll(shown).toEqual([])
})

/** Presses, and waits until the server has kept the settings. */
async function untilKept(page: Page, press: () => Promise<void>): Promise<void> {
  const kept = page.waitForResponse(
    answer => answer.url().endsWith('/v1/notifications/settings') && answer.request().method() !== 'GET',
  )
  await press()
  await kept
}

async function workerOf(context: BrowserContext) {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker')
}

/** Hands a push to the service worker as the browser's push service would. */
async function deliverPush(page: Page, notice: object): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const registered = new Promise<string>(resolve =>
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations
      if (first) resolve(first.registrationId)
    }),
  )
  await session.send('ServiceWorker.enable')
  const registrationId = await registered
  const { origin } = new URL(page.url())
  await session.send('ServiceWorker.deliverPushMessage', {
    origin,
    registrationId,
    data: JSON.stringify(notice),
  })
}
