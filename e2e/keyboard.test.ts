import type { Page } from '@playwright/test'
import { chatDevice } from './chat-device.ts'
import { topUpByApi } from './money.ts'
import { expect, test } from './stoa.ts'

test('a member lives here without a mouse', async ({ open, join }) => {
  const jude = await join('Jude Ash')
  const kit = await join('Kit Wren')
  await chatDevice(kit)
  await topUpByApi(jude, 5000)
  const page = await open({ as: jude })
  const keys = page.keyboard
  const focused = page.locator(':focus')

  await test.step('the first stop leads past the navigation', async () => {
    await page.goto('/home')
    await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
    await keys.press('Tab')
    await expect(focused).toHaveText('Skip to content')
    await expect(focused).toBeInViewport()
    await keys.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })

  await test.step('Tab reaches everything that can be pressed', async () => {
    for (const path of ['/home', '/wallet', '/wallet/add', '/me', '/me/profile', '/me/security', '/chats']) {
      await page.goto(path)
      await expect(page.locator('[aria-busy=true]:visible')).toHaveCount(0)
      expect(await findUnreached(page), path).toEqual([])
    }
  })

  await test.step('a dialog takes the focus, keeps it, and gives it back', async () => {
    await page.goto('/home')
    const button = page.getByRole('button', { name: 'New post' })
    await button.focus()
    await keys.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'New post' })
    await expect(dialog.getByRole('textbox', { name: 'Your post' })).toBeFocused()
    for (let stop = 0; stop < 8; stop++) {
      await keys.press(stop % 3 === 2 ? 'Shift+Tab' : 'Tab')
      await expect(dialog.locator(':focus')).toHaveCount(1)
    }
    await keys.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(button).toBeFocused()
    await keys.press('Enter')
    await keys.type('Written without a mouse')
    await keys.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByText('Posted.')).toBeVisible()
  })

  await test.step('single keys open, find and go, and stay letters while one writes', async () => {
    await page.goto('/home')
    await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
    await keys.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await keys.press('n')
    await expect(page.getByRole('dialog')).toHaveCount(1)
    await keys.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await keys.press('n')
    await expect(page.getByRole('dialog', { name: 'New post' })).toBeVisible()
    await keys.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    for (const [key, name] of [
      ['c', 'Chats'],
      ['w', 'Wallet'],
      ['h', 'Home'],
    ] as const) {
      await keys.press('g')
      await keys.press(key)
      await expect(page.getByRole('heading', { name }).first()).toBeVisible()
      await expect(page).toHaveURL(RegExp(`/${name.toLowerCase()}$`))
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    }
    await keys.press('/')
    await expect(focused).toHaveRole('searchbox')
    await keys.type('n?gh')
    await expect(focused).toHaveValue('n?gh')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('somebody is found, followed, written to and paid', async () => {
    await page.goto('/home')
    await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
    await keys.press('/')
    await expect(page.locator('[data-search-box]:focus')).toBeVisible()
    await keys.type(kit.handle)
    await keys.press('Enter')
    await expect(page.getByRole('main').getByRole('link', { name: 'Kit Wren' })).toBeVisible()
    await tabTo(page, 'link', 'Kit Wren')
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: 'Kit Wren', level: 1 })).toBeFocused()
    await tabTo(page, 'button', 'Follow Kit Wren')
    await keys.press('Space')
    await expect(page.getByRole('button', { name: 'Following Kit Wren' })).toBeFocused()
    await tabTo(page, 'link', 'Message')
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: 'Kit Wren', level: 1 })).toBeVisible()
    await tabTo(page, 'textbox', 'Message Kit')
    await keys.type('Hello from the keys')
    await keys.press('Enter')
    const sent = page.getByRole('region', { name: 'Messages' }).getByRole('listitem')
    await expect(sent.filter({ hasText: 'Hello from the keys' })).toContainText('Sent')
    await tabTo(page, 'link', 'Send money to Kit Wren')
    await keys.press('Enter')
    await expect(page.getByLabel('Amount in USD')).toBeFocused()
    await keys.type('12.34')
    await keys.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'Check and pay' })
    await expect(sheet).toBeVisible()
    await tabTo(page, 'button', 'Slide to pay $12.34')
    await keys.down('Space')
    await expect(page.getByRole('heading', { name: 'You paid Kit Wren' })).toBeVisible()
    await keys.up('Space')
    await expect(page.getByRole('heading', { name: 'Receipt', level: 1 })).toBeFocused()
  })
})

/** Presses Tab until the focus stands on this, at most once round the page. */
async function tabTo(page: Page, role: 'link' | 'button' | 'textbox', name: string): Promise<void> {
  const target = page.getByRole(role, { name })
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab')
    if ((await target.and(page.locator(':focus')).count()) > 0) return
  }
  throw new Error(`Tab never reached the ${role} ${name}`)
}

/** Goes once round the page with Tab; what can be pressed and was never focused is returned. */
async function findUnreached(page: Page): Promise<string[]> {
  await page.evaluate(startWalk)
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate<boolean>(isRound)) break
  }
  return page.evaluate<string[]>(listUnreached)
}

const startWalk = `(() => {
  document.activeElement?.blur()
  getSelection().removeAllRanges()
  globalThis.reached = new Set()
})()`

const isRound = `(() => {
  const at = document.activeElement
  if (at === document.body) return false
  if (globalThis.reached.has(at)) return true
  globalThis.reached.add(at)
  return false
})()`

/** What takes a press, is seen and is no stop of its own inside a group that the arrow keys walk. */
const listUnreached = `(() => {
  const takes = 'a[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), textarea, select, summary'
  return [...document.querySelectorAll(takes)]
    .filter(e => e.checkVisibility() && e.tabIndex >= 0 && !e.closest('[inert], [aria-hidden=true]'))
    .filter(e => !(e.type === 'radio' && !e.checked))
    .filter(e => !globalThis.reached.has(e))
    .map(e => e.outerHTML.slice(0, 120))
})()`
