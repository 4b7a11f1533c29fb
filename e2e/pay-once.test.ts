import type { Page } from '@playwright/test'
import type { ApiMember } from '@stoa/testing/api-member'
import { holdEnter, payByApi, readMoney, slider, slideWithFinger, topUpByApi } from './money.ts'
import { expect, test } from './stoa.ts'
import { lostConnection, phone } from './windows.ts'

/** Everything that may happen between a finger and the ledger; the money moves once or not at all. */

async function toCheck(page: Page, payee: ApiMember, amount: string): Promise<void> {
  await page.goto(`/wallet/send?to=${payee.handle}`)
  await page.getByLabel('Amount in USD').fill(amount)
  await page.getByRole('button', { name: 'Check $' }).click()
  await expect(page.getByRole('dialog', { name: 'Check and pay' })).toBeVisible()
}

/** The payer has paid exactly this, in one payment. */
async function expectPaidOnce(payer: ApiMember, leftMinor: number): Promise<void> {
  const { availableMinor, payments } = await readMoney(payer)
  expect(payments.filter(({ direction }) => direction === 'out')).toHaveLength(1)
  expect(availableMinor).toBe(leftMinor)
}

async function payerAndPayee(join: (name: string) => Promise<ApiMember>): Promise<[ApiMember, ApiMember]> {
  const [payer, payee] = [await join('Sol Brand'), await join('Tess Rowe')]
  await topUpByApi(payer, 10_000)
  return [payer, payee]
}

test('sliding twice in a hurry pays once', async ({ open, join }) => {
  const [sol, tess] = await payerAndPayee(join)
  const page = await open({ ...phone, as: sol })
  await page.goto(`/wallet/send?to=${tess.handle}`)
  for (const digit of ['3', '0']) await page.getByRole('button', { name: digit, exact: true }).click()
  await page.getByRole('button', { name: 'Check $30.00' }).dblclick()
  const gate = await holdAnswers(page)
  const track = page.getByRole('button', { name: /(Slide to pay|Paying) \$30\.00/ })
  await slideWithFinger(page, track)
  await slideWithFinger(page, track)
  await gate.reached
  await slideWithFinger(page, track)
  gate.open()
  await expect(page.getByRole('heading', { name: 'You paid Tess Rowe' })).toBeVisible()
  expect(gate.count()).toBe(1)
  await expectPaidOnce(sol, 7000)
})

test('a key held, let go and pressed again while the answer is slow pays once', async ({ open, join }) => {
  const [sol, tess] = await payerAndPayee(join)
  const page = await open({ as: sol })
  await toCheck(page, tess, '30')
  const gate = await holdAnswers(page)
  const track = page.getByRole('button', { name: /(Slide to pay|Paying) \$30\.00/ })
  await track.focus()
  await page.keyboard.down('Enter')
  await gate.reached
  await page.keyboard.up('Enter')
  await page.keyboard.press('Enter', { delay: 1000 })
  await track.click({ delay: 1000, force: true })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Check and pay' })).toBeVisible()
  gate.open()
  await expect(page.getByRole('heading', { name: 'You paid Tess Rowe' })).toBeVisible()
  expect(gate.count()).toBe(1)
  await expectPaidOnce(sol, 7000)
})

test('a touch, a short hold or a slide half way pays nothing', async ({ open, join }) => {
  const [sol, tess] = await payerAndPayee(join)
  const page = await open({ ...phone, as: sol })
  await page.goto(`/wallet/send?to=${tess.handle}`)
  await page.getByRole('button', { name: '9', exact: true }).click()
  await page.getByRole('button', { name: 'Check $9.00' }).click()
  const track = slider(page, '$9.00')
  await track.tap()
  await track.focus()
  await page.keyboard.press('Enter', { delay: 300 })
  await slideWithFinger(page, track, 0.85)
  await expect(track).toBeEnabled()
  await page.getByRole('button', { name: 'Close' }).last().click()
  await expect(page.getByRole('button', { name: 'Check $9.00' })).toBeVisible()
  expect((await readMoney(sol)).availableMinor).toBe(10_000)
})

test('a reload while the payment is on its way finds it and does not pay again', async ({ open, join }) => {
  const [sol, tess] = await payerAndPayee(join)
  const page = await open({ as: sol, tolerate: lostConnection })
  await toCheck(page, tess, '30')
  const gate = await holdAnswers(page)
  await slider(page, '$30.00').focus()
  await page.keyboard.down('Enter')
  await gate.reached
  await page.reload()
  await page.unroute('**/v1/payments')
  await expect(page.getByRole('heading', { name: 'You paid Tess Rowe' })).toBeVisible({ timeout: 20_000 })
  await expectPaidOnce(sol, 7000)
})

test('two tabs with the same payment pay once', async ({ open, join }) => {
  const [sol, tess] = await payerAndPayee(join)
  const page = await open({ as: sol, tolerate: lostConnection })
  await toCheck(page, tess, '30')
  // The answer of the first tab is lost on the way; a tab opened from it inherits its draft, as "duplicate tab" does.
  await payUnheard(page)
  const opening = page.context().waitForEvent('page')
  await page.evaluate('void window.open(location.href)')
  const second = await opening
  await expect(second.getByRole('heading', { name: 'We do not know yet.' })).toBeVisible()
  await page.unroute('**/v1/payments')
  await Promise.all([
    page.getByRole('button', { name: 'Ask again' }).dblclick(),
    second.getByRole('button', { name: 'Ask again' }).dblclick(),
  ])
  await expect(page.getByRole('heading', { name: 'You paid Tess Rowe' })).toBeVisible()
  await expect(second.getByRole('heading', { name: 'You paid Tess Rowe' })).toBeVisible()
  await expectPaidOnce(sol, 7000)
})

test('a payment that the server never saw can be left or sent, once', async ({ open, join }) => {
  const [sol, tess] = await payerAndPayee(join)
  const page = await open({ as: sol, tolerate: lostConnection })
  await toCheck(page, tess, '30')
  await payUnheard(page)
  await page.unroute('**/v1/payments')
  await expect(page.getByRole('heading', { name: 'It has not been paid.' })).toBeVisible({ timeout: 30_000 })
  expect((await readMoney(sol)).availableMinor).toBe(10_000)
  await page.getByRole('button', { name: 'Pay $30.00 now' }).dblclick()
  await expect(page.getByRole('heading', { name: 'You paid Tess Rowe' })).toBeVisible()
  await expectPaidOnce(sol, 7000)
})

test('what is no longer there is refused in words, with the ways on', async ({ open, join }) => {
  const [sol, tess] = await payerAndPayee(join)
  const page = await open({ as: sol })
  await page.goto(`/wallet/send?to=${tess.handle}`)
  await page.getByLabel('Amount in USD').fill('130')
  await expect(page.getByText('That is $30.00 more than you have.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Check $130.00' })).toBeDisabled()
  await page.getByLabel('Amount in USD').fill('80')
  await page.getByRole('button', { name: 'Check $80.00' }).click()
  await expect(slider(page, '$80.00')).toBeVisible()
  await payByApi(sol, tess.handle, 5000)
  await holdEnter(page, slider(page, '$80.00'))
  const title = page.getByRole('heading', { name: 'Not sent. Your $80.00 has not moved.' })
  await expect(title).toBeVisible()
  await expect(page.getByText('You have $50.00. Send less, or add money first.')).toBeVisible()
  await page.getByText('Details for support').click()
  await expect(page.getByText('Rule insufficient_funds')).toBeVisible()
  expect((await readMoney(sol)).availableMinor).toBe(5000)
  await page.getByRole('button', { name: 'Send $50.00 instead' }).click()
  await page.getByRole('button', { name: 'Check $50.00' }).click()
  await holdEnter(page, slider(page, '$50.00'))
  await expect(page.getByRole('heading', { name: 'You paid Tess Rowe' })).toBeVisible()
  expect((await readMoney(sol)).availableMinor).toBe(0)

  await page.goto(`/wallet/send?to=${sol.handle}`)
  await expect(page.getByText('That is your own handle. Money to yourself would go nowhere.')).toBeVisible()
  await page.goto('/wallet/send?to=nobody_at_all')
  await expect(page.getByText('Nobody here has the handle @nobody_at_all.')).toBeVisible()
})

test('adding money by two quick presses adds it once; what the bank refuses is said', async ({
  open,
  join,
}) => {
  const vera = await join('Vera Moss')
  const page = await open({ as: vera })
  await page.goto('/wallet/add')
  await page.getByRole('button', { name: '$50', exact: true }).click()
  await page.getByRole('button', { name: 'Add $50.00' }).dblclick()
  await expect(page.getByRole('heading', { name: '$50.00 is here' })).toBeVisible({ timeout: 30_000 })
  expect((await readMoney(vera)).payments).toHaveLength(1)

  // The sandbox bank refuses amounts that end in 04: not enough in the account.
  await page.goto('/wallet/add')
  await page.getByLabel('Amount in USD').fill('20.04')
  await page.getByRole('button', { name: 'Add $20.04' }).click()
  const refused = page.getByRole('heading', { name: 'Not added. Nothing was taken.' })
  await expect(refused).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Your bank account does not hold enough.').first()).toBeVisible()
  expect((await readMoney(vera)).availableMinor).toBe(5000)
})

test('a slow network shows the payment as pending, never as done before it is', async ({ open, join }) => {
  const [sol, tess] = await payerAndPayee(join)
  const page = await open({ as: sol })
  await toCheck(page, tess, '30')
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 1500,
    downloadThroughput: 30_000,
    uploadThroughput: 15_000,
  })
  await slider(page, '$30.00').focus()
  await page.keyboard.down('Enter')
  await expect(page.getByRole('button', { name: 'Paying $30.00' })).toBeVisible()
  await page.keyboard.up('Enter')
  await expect(page.getByRole('heading', { name: 'You paid Tess Rowe' })).toBeVisible({ timeout: 30_000 })
  await expectPaidOnce(sol, 7000)
})

test('a clock far off changes nothing about the money and its day', async ({ open, join }) => {
  const [sol, tess] = await payerAndPayee(join)
  const page = await open({ as: sol })
  await page.clock.install({ time: new Date(Date.now() + 400 * 24 * 3_600_000) })
  await toCheck(page, tess, '30')
  await slider(page, '$30.00').focus()
  await page.keyboard.down('Enter')
  await page.clock.runFor(1000)
  await expect(page.getByRole('heading', { name: 'You paid Tess Rowe' })).toBeVisible()
  await page.keyboard.up('Enter')
  await expectPaidOnce(sol, 7000)
  await expect(page.getByRole('article')).toContainText(String(new Date().getFullYear()))
})

/** Pays $30 while nothing comes through to the server and back, until the page says that it does not know. */
async function payUnheard(page: Page): Promise<void> {
  await page.route('**/v1/payments', route =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await slider(page, '$30.00').focus()
  await page.keyboard.down('Enter')
  await expect(page.getByRole('heading', { name: 'We do not know yet.' })).toBeVisible()
  await page.keyboard.up('Enter')
}

/** Lets requests for a payment reach the server, and keeps the answers until the gate opens. */
async function holdAnswers(page: Page) {
  let count = 0
  let open = (): void => undefined
  let arrive = (): void => undefined
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  const reached = new Promise<void>(resolve => {
    arrive = resolve
  })
  await page.route('**/v1/payments', async route => {
    if (route.request().method() !== 'POST') return route.continue()
    count += 1
    const response = await route.fetch()
    arrive()
    await opened
    await route.fulfill({ response }).catch(() => undefined)
  })
  return { reached, open: () => open(), count: () => count }
}
