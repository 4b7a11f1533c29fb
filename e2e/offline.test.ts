import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import { slider, topUpByApi } from './money.ts'
import { test } from './stoa.ts'
import { lostConnection } from './windows.ts'

/** Waits until the installed app answers for itself, then opens the page again under it. */
async function install(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  await page.reload()
  await expect.poll(() => page.evaluate('Boolean(navigator.serviceWorker.controller)')).toBe(true)
}

test('offline, the installed app opens with what was known, moves no money, and recovers', async ({
  open,
  join,
}) => {
  const ezra = await join('Ezra Holt')
  const fern = await join('Fern Mead')
  await topUpByApi(ezra, 10_000)
  const page = await open({ as: ezra, serviceWorkers: 'allow', tolerate: lostConnection })
  const banner = page.getByText(/^You are offline\. Showing what we knew at \d/)
  await install(page, '/wallet')
  const activity = page.getByRole('table', { name: 'Activity' })
  await expect(activity).toContainText('Posted')
  await page.goto(`/wallet/send?to=${fern.handle}`)
  await page.getByLabel('Amount in USD').fill('5')
  await page.getByRole('button', { name: 'Check $5.00' }).click()
  await expect(slider(page, '$5.00')).toBeVisible()

  await page.context().setOffline(true)
  await page.goto('/wallet')
  await expect(banner).toBeVisible()
  await expect(page.getByText(/^Available, as of/)).toBeVisible()
  await expect(page.getByText('$100.00', { exact: true }).first()).toBeVisible()
  await expect(activity).toContainText('plus 100 US dollars')
  const money = page.getByRole('main')
  await expect(money.getByRole('button', { name: 'Send', exact: true })).toBeDisabled()
  await expect(money.getByRole('button', { name: 'Add money' })).toBeDisabled()
  await expect(money.getByText('Sending waits for a connection. Nothing is queued for you.')).toBeVisible()

  await page.goto('/wallet/add')
  await expect(page.getByText('Adding money waits for a connection.')).toBeVisible()
  await page.getByLabel('Amount in USD').fill('20')
  await expect(page.getByRole('button', { name: 'Add $20.00' })).toBeDisabled()

  await page.goto('/home')
  await expect(banner).toBeVisible()
  await page.context().setOffline(false)
  await expect(banner).toBeHidden()
  await page.goto('/wallet')
  await expect(money.getByRole('link', { name: 'Send', exact: true })).toBeVisible()
})

test('Stoa can be installed: a valid manifest, real icons, no reason against it', async ({ open }) => {
  const page = await open({ serviceWorkers: 'allow' })
  await install(page, '/welcome')
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = (await (await page.request.get(address!)).json()) as {
    name: string
    display: string
    start_url: string
    scope: string
    icons: { src: string; sizes: string; type: string; purpose?: string }[]
    shortcuts: { url: string }[]
  }
  expect(manifest).toMatchObject({ name: 'Stoa', display: 'standalone', scope: '/' })
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`).sort()).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ])
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await page.request.get(src)
    expect(icon.headers()['content-type']).toBe(type)
    const { width, height } = await sharp(await icon.body()).metadata()
    expect(`${width}x${height}`).toBe(sizes)
  }
  for (const path of [manifest.start_url, ...manifest.shortcuts.map(({ url }) => url)]) {
    const answer = await page.request.get(path, { headers: { accept: 'text/html' } })
    expect(answer.status()).toBe(200)
  }
  const cdp = await page.context().newCDPSession(page)
  const { errors } = await cdp.send('Page.getAppManifest')
  expect(errors).toEqual([])
  // A private window is the one reason that a browser under test always has.
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})
