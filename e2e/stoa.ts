import { test as base, type Page } from '@playwright/test'
import { type ApiMember, signUpMember } from '@stoa/testing/api-member'
import { newAddress, newHandle } from './names.ts'
import { findStoa, type SharedStoa } from './shared-stoas.ts'
import { openWindow, type WindowOptions, type Windows } from './windows.ts'

export { expect } from '@playwright/test'

interface TestFixtures {
  /** Opens a browser window of its own: own cookies, own storage. All close with the test. */
  open(options?: WindowOptions): Promise<Page>
  /** Signs somebody up over the API: `name` is what others see, the handle is unique. */
  join(name: string): Promise<ApiMember>
}

interface WorkerFixtures {
  /** A Stoa without the demo town. Other tests have their members in it too, at the same time. */
  stoa: SharedStoa
  /** A Stoa with the demo town in it. */
  town: SharedStoa
}

/** The first to ask for a Stoa waits until it is open. */
const whileItStarts = { scope: 'worker', timeout: 240_000 } as const

/** Each test has members and windows of its own in a Stoa that all share. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
  stoa: [async ({}, use) => use(await findStoa('empty')), whileItStarts],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
  town: [async ({}, use) => use(await findStoa('town')), whileItStarts],
  open: async ({ browser, stoa }, use) => {
    const windows: Windows = { browser, url: stoa.url, opened: [] }
    await use(options => openWindow(windows, options))
    const complaints = windows.opened.flatMap(({ complaints }) => complaints)
    await Promise.all(windows.opened.map(({ context }) => context.close()))
    if (complaints.length > 0) throw new Error(`The browser complained:\n${complaints.join('\n')}`)
  },
  join: async ({ stoa }, use) => {
    await use(name => joinByApi(stoa, name))
  },
})

/** A member with a name, made over the API. */
export async function joinByApi({ url }: Pick<SharedStoa, 'url'>, name: string): Promise<ApiMember> {
  const member = await signUpMember(url, newHandle(name), { 'x-forwarded-for': newAddress() })
  const named = await member.call('PATCH', '/v1/me', { name })
  if (named.status !== 200) throw new Error(`the name was answered with ${named.status}`)
  return member
}
