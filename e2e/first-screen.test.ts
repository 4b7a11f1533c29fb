import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { walkIn } from './join.ts'
import { expect, test } from './stoa.ts'
import { phone } from './windows.ts'

/** JavaScript that may come, gzipped, before somebody has pressed anything. */
const maxBytes = 200_000

interface Script {
  name: string
  bytes: number
}

/** Collects the scripts of a page, also those that come by themselves after the first. */
function weighScripts(page: Page): Promise<Script>[] {
  const scripts: Promise<Script>[] = []
  page.on('response', response => {
    const name = new URL(response.url()).pathname
    if (!name.endsWith('.js')) return
    scripts.push(response.body().then(body => ({ name, bytes: gzipSync(body).length })))
  })
  return scripts
}

/** One line for each script and one for their sum when there is too much; none when all is well. */
function findTooMuch(scripts: readonly Script[]): string[] {
  const sum = scripts.reduce((total, { bytes }) => total + bytes, 0)
  if (sum < maxBytes) return []
  const heaviestFirst = scripts.toSorted((a, b) => b.bytes - a.bytes)
  return [`${sum} bytes`, ...heaviestFirst.map(({ name, bytes }) => `${bytes} ${name}`)]
}

const home = { path: '/home', stands: (page: Page) => page.getByRole('article').first() }
const firstScreens = [
  {
    name: 'welcome',
    path: '/welcome',
    stands: (page: Page) => page.getByRole('heading').first(),
    size: phone,
  },
  { name: 'home on a phone', ...home, size: phone },
  {
    name: 'home on a desktop',
    ...home,
    stands: (page: Page) => page.getByRole('complementary').getByRole('link').first(),
    size: {},
  },
]

for (const { name, path, stands, size } of firstScreens) {
  test(`${name} needs little JavaScript`, async ({ open, town }) => {
    const page = await open({ url: town.url, ...size })
    if (path !== '/welcome') await walkIn(page)
    const scripts = weighScripts(page)
    await page.goto(path)
    await expect(stands(page)).toBeVisible()
    await page.waitForLoadState('networkidle')
    const weighed = await Promise.all(scripts)
    expect(weighed.length).toBeGreaterThan(2)
    expect(findTooMuch(weighed)).toEqual([])
  })
}

test('too much JavaScript is found out, and by what', () => {
  const vendor = { name: '/assets/vendor.js', bytes: maxBytes - 10 }
  const screen = { name: '/assets/screen.js', bytes: 9 }
  expect(findTooMuch([screen, vendor])).toEqual([])
  expect(findTooMuch([screen, vendor, { name: '/assets/late.js', bytes: 1 }])).toEqual([
    `${maxBytes} bytes`,
    `${vendor.bytes} ${vendor.name}`,
    `9 ${screen.name}`,
    '1 /assets/late.js',
  ])
})
