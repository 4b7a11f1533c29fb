import { startStoa } from '@stoa/testing/stoa-process'
import { chatDevice } from './chat-device.ts'
import { walkIn } from './join.ts'
import { end, proxied } from './shared-stoas.ts'
import { expect, joinByApi, test } from './stoa.ts'
import { lostConnection } from './windows.ts'

test('the server is killed under the page: it says so, keeps what is written, and goes on when it is back', async ({
  open,
}) => {
  test.setTimeout(240_000)
  let stoa = await startStoa({ env: proxied })
  try {
    const gwen = await joinByApi(stoa, 'Gwen Marsh')
    const hugo = await joinByApi(stoa, 'Hugo Pell')
    const hears = await chatDevice(hugo)
    const page = await open({
      as: gwen,
      url: stoa.url,
      tolerate: lostConnection,
      serviceWorkers: 'allow',
    })
    await page.goto('/home')
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
    await page.goto(`/chats/with/${hugo.handle}`)
    const messages = page.getByRole('region', { name: 'Messages' })
    const write = async (text: string): Promise<void> => {
      await page.getByRole('textbox', { name: 'Message Hugo' }).fill(text)
      await page.keyboard.press('Enter')
    }
    await write('Before')
    await expect(messages.getByRole('listitem').filter({ hasText: 'Before' })).toContainText('Sent')

    process.kill((await stoa.pids()).server, 'SIGKILL')
    await stoa.ended
    await write('While it was down')
    const waiting = messages.getByRole('listitem').filter({ hasText: 'While it was down' })
    await expect(waiting).toContainText('Sending')
    await expect(page.getByText('Connecting again. Messages wait on this device.')).toBeVisible()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Wallet' }).click()
    await expect(page.getByText(/^You are offline\./)).toBeVisible()
    await expect(page.getByText(/^Available, as of/)).toBeVisible()
    await expect(page.getByText('Sending waits for a connection. Nothing is queued for you.')).toBeVisible()
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Me', exact: true })
      .click()
    await page.getByRole('link', { name: 'Sign-in and security' }).click()
    await expect(page.getByRole('heading', { name: 'Your devices could not be shown' })).toBeVisible()
    await expect(page.getByText('The server did not answer.').first()).toBeVisible()

    stoa = await startStoa({ env: proxied, dataDir: stoa.dataDir, port: Number(new URL(stoa.url).port) })
    await expect(page.getByText('This device')).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText(/^You are offline/)).toBeHidden()
    await expect.poll(() => hears.heard(), { timeout: 30_000 }).toEqual(['Before', 'While it was down'])
  } finally {
    await end(stoa)
  }
})

test('an address that leads nowhere says so and leads home', async ({ open, join }) => {
  const iris = await join('Iris Dell')
  const page = await open({ as: iris })
  for (const path of ['/no/such/page', '/homes', '/wallet/nothing']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: 'Nothing stands here' })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Go home' }).click()
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
})

test('back and forward keep the place in the timeline', async ({ open, town }) => {
  const page = await open({ url: town.url })
  await walkIn(page)
  await page.goto('/home?feed=local')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.mouse.move(500, 500)
  const scrolled = () => page.evaluate<number>('Math.round(scrollY)')
  // Past the first page, which holds twenty.
  let pages = 0
  page.on('response', response => {
    if (response.url().includes('cursor=')) pages += 1
  })
  while ((await scrolled()) < 2400 || pages < 1) await page.mouse.wheel(0, 400)
  const post = page.getByRole('article').filter({ visible: true }).nth(6)
  const words = (await post.getByRole('paragraph').first().textContent())!
  await page.evaluate("addEventListener('pointerdown', () => { globalThis.place = scrollY }, true)")
  await post.getByRole('paragraph').first().click()
  const place = await page.evaluate<number>('Math.round(globalThis.place)')
  await expect(page.getByRole('heading', { name: 'Post', level: 1 })).toBeVisible()
  expect(await scrolled()).toBe(0)
  await page.goBack()
  await expect(page.getByText(words).first()).toBeInViewport()
  await expect.poll(async () => Math.abs((await scrolled()) - place)).toBeLessThan(8)
  await page.goForward()
  await expect(page.getByRole('heading', { name: 'Post', level: 1 })).toBeVisible()
  await page.goBack()
  await expect.poll(async () => Math.abs((await scrolled()) - place)).toBeLessThan(8)
})
