import { test as base, type Page } from '@playwright/test'
import { type ApiMember, signUpMember } from '@stoa/testing/api-member'
import { removeDataDir, type StoaProcess, startStoa } from '@stoa/testing/stoa-process'
import { newAddress, newHandle } from './names.ts'
import { openWindow, type WindowOptions, type Windows } from './windows.ts'

export { expect } from '@playwright/test'

/** Believed when it names a client's address, so that each member of a run has limits of their own. */
export const proxied = { TRUST_PROXY: '127.0.0.1' }

interface TestFixtures {
  /** Opens a browser window of its own: own cookies, own storage. All close with the test. */
  open(options?: WindowOptions): Promise<Page>
  /** Signs somebody up over the API: `name` is what others see, the handle is unique. */
  join(name: string): Promise<ApiMember>
}

interface WorkerFixtures {
  /** An empty Stoa, as a first visitor finds it. */
  stoa: StoaProcess
  /** A Stoa with the demo town in it. */
  town: StoaProcess
}

/** Each worker runs its own Stoa, and one with the demo town where a test asks for it; both end with the worker. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  stoa: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      const stoa = await startStoa({ env: proxied })
      await use(stoa)
      await end(stoa)
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  town: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      const stoa = await startStoa({ env: { ...proxied, STOA_DEMO: '1' } })
      await use(stoa)
      await end(stoa)
    },
    { scope: 'worker', timeout: 240_000 },
  ],
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
export async function joinByApi(stoa: StoaProcess, name: string): Promise<ApiMember> {
  const member = await signUpMember(stoa.url, newHandle(name), { 'x-forwarded-for': newAddress() })
  const named = await member.call('PATCH', '/v1/me', { name })
  if (named.status !== 200) throw new Error(`the name was answered with ${named.status}`)
  return member
}

export async function end(stoa: StoaProcess): Promise<void> {
  await stoa.stop()
  await removeDataDir(stoa.dataDir)
}
