import { expect, type Locator, type Page } from '@playwright/test'
import { type ApiMember, newWireId } from '@stoa/testing/api-member'

/** Types an amount on the phone's pad. */
export async function pressPad(page: Page, amount: string): Promise<void> {
  const pad = page.getByRole('group', { name: 'Amount' })
  for (const key of amount) {
    const name = key === '.' ? 'Decimal point' : key
    await pad.getByRole('button', { name, exact: true }).click()
  }
}

/** The one act that moves money, by its label: "Slide to pay $24.50". */
export const slider = (page: Page, amount: string): Locator =>
  page.getByRole('button', { name: `Slide to pay ${amount}` })

/** Drags the thumb with a finger, to `share` of the way; lets go there. */
export async function slideWithFinger(page: Page, track: Locator, share = 1): Promise<void> {
  const box = (await track.boundingBox())!
  const y = box.y + box.height / 2
  const from = box.x + 40
  const to = from + (box.width - 82) * share
  const cdp = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] })
  await touch('touchStart', from)
  for (let step = 1; step <= 10; step++) await touch('touchMove', from + ((to - from) * step) / 10)
  await touch('touchEnd')
  await cdp.detach()
}

/** Holds Enter on the slider until the money is on its way. */
export async function holdEnter(page: Page, track: Locator): Promise<void> {
  await track.focus()
  await page.keyboard.down('Enter')
  await expect(page.getByRole('heading', { name: /^You paid|^Not sent|^On its way/ })).toBeVisible()
  await page.keyboard.up('Enter')
}

/** Money from the sandbox bank, over the API; resolves when it is posted. */
export async function topUpByApi(member: ApiMember, amountMinor: number): Promise<void> {
  const id = newWireId('pay')
  const amount = { amount: String(amountMinor), currency: 'USD' }
  const asked = await member.call('POST', '/v1/wallet/top-ups', { id, amount })
  if (asked.status !== 202) throw new Error(`the top-up was answered with ${asked.status}`)
  const state = async () => (await member.call<{ state: string }>('GET', `/v1/payments/${id}`)).body.state
  await expect.poll(state, { timeout: 30_000 }).toBe('posted')
}

export interface ApiPayment {
  id: string
  amount: { amount: string }
  direction: 'in' | 'out'
  state: string
}

/** What a member can spend, in minor units, and all that has moved, as the API says it. */
export async function readMoney(
  member: ApiMember,
): Promise<{ availableMinor: number; payments: ApiPayment[] }> {
  const wallet = await member.call<{ accounts: { available: { amount: string } }[] }>('GET', '/v1/wallet')
  const list = await member.call<{ items: ApiPayment[] }>('GET', '/v1/payments?limit=100')
  return { availableMinor: Number(wallet.body.accounts[0]!.available.amount), payments: list.body.items }
}

export async function payByApi(payer: ApiMember, handle: string, amountMinor: number): Promise<void> {
  const body = {
    id: newWireId('pay'),
    to_handle: handle,
    amount: { amount: String(amountMinor), currency: 'USD' },
  }
  const paid = await payer.call('POST', '/v1/payments', body)
  if (paid.status !== 201) throw new Error(`the payment was answered with ${paid.status}`)
}
