import { expect, type Page } from '@playwright/test'
import { findBarriers } from './barriers.ts'
import type { Screen } from './screens/screen.ts'
import { desktop, phone } from './windows.ts'
import { englishOnly, type Language, speak } from './words.ts'

const sizes = { desktop: desktop.viewport, phone: phone.viewport }

/** The narrowest phone, and a desktop of 1440 × 900 at a zoom of 200 %. */
const tight = [
  { width: 320, height: 640 },
  { width: 720, height: 450 },
]

/**
 * Opens a screen and looks it over: accessible on phone and desktop, by day and night; named in the browser's tab;
 * in its own language; and never wider than the window.
 * @returns what is wrong, one line each; none when all is well
 */
export async function lookOver(page: Page, screen: Screen, language: Language): Promise<string[]> {
  const say = speak(language)
  const findings: string[] = []
  const note = (finding: string): void => void findings.push(`${screen.name} (${language}): ${finding}`)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(sizes.desktop)
  await page.goto(screen.path)
  await settle(page)
  await screen.open?.(page, say)
  const title = screen.title(say)
  // What is unseen is counted before the name.
  const named = typeof title === 'string' ? new RegExp(`^(\\(\\d+\\+?\\) )?${literal(title)} · Stoa$`) : title
  await expect(page, `${screen.name} (${language}): title`).toHaveTitle(named)
  expect(await page.evaluate('document.documentElement.lang')).toBe(language)

  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    await settle(page)
    await page.evaluate(layOverlaysDown)
    for (const finding of await findBarriers(page, 'wcag')) note(`${size}, light: ${finding}`)
    // At night only the colours change, and they are the same in every language.
    if (language === 'en') {
      await page.emulateMedia({ colorScheme: 'dark' })
      for (const finding of await findBarriers(page, 'contrast')) note(`${size}, dark: ${finding}`)
    }
    if (language !== 'en') for (const words of await findWords(page, englishOnly())) note(`English: ${words}`)
    await page.emulateMedia({ colorScheme: 'light' })
  }
  for (const viewport of tight) {
    await page.setViewportSize(viewport)
    await settle(page)
    const wider = await page.evaluate<string[]>(findWider)
    if (wider.length > 0) note(`wider than ${viewport.width} px: ${wider.join(', ')}`)
  }
  return findings
}

/** A text as a pattern that means itself. */
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Nothing is on its way any more: no bones, no font. */
async function settle(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy=true]:visible')).toHaveCount(0)
  await page.evaluate('document.fonts.ready.then(() => undefined)')
}

/**
 * The bar at the foot of a phone's screen and the word of new posts cover a part of what can be scrolled out from under
 * them. Which part depends on how long the posts are and on who posts just now, so for the look they lie among the rest.
 */
const layOverlaysDown = `(() => {
  for (const overlay of document.querySelectorAll('nav.fixed, [role=status].sticky')) {
    overlay.style.position = 'static'
    overlay.style.height = 'auto'
  }
})()`

/** Which of these texts stand on the page, seen or spoken. */
async function findWords(page: Page, texts: readonly string[]): Promise<string[]> {
  const standing = new Set(await page.evaluate<string[]>(collectWords))
  return texts.filter(text => standing.has(text))
}

const collectWords = `(() => {
  const found = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    if (!parent.closest('[lang=en], script')) found.push(walker.currentNode.textContent.trim())
  }
  for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '')
  }
  return found
})()`

/** What makes the page wider than the window, if it is. */
const findWider = `(() => {
  const root = document.scrollingElement
  if (root.scrollWidth <= innerWidth && document.body.scrollWidth <= innerWidth) return []
  const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
  return ['page ' + root.scrollWidth, ...wide.slice(0, 4).map(e => e.outerHTML.slice(0, 120))]
})()`
