import { expect, type Page } from '@playwright/test'
import type { Say } from '../words.ts'

export interface Screen {
  name: string
  path: string
  /** What the browser's tab names, before "· Stoa". A pattern where it holds a name. */
  title(say: Say): string | RegExp
  /** Opens what stands on top of the screen: a dialog, a second step. */
  open?: Opening
}

type Title = Screen['title']
type Opening = (page: Page, say: Say) => Promise<unknown>

/** A line of the tables: what it is called, where it stands, the message that the tab names, and what is opened there. */
export const screen = (name: string, path: string, title: string | Title, ...steps: Opening[]): Screen => ({
  name,
  path,
  title: typeof title === 'string' ? say => say(title) : title,
  ...(steps.length > 0 && { open: inOrder(steps) }),
})

const inOrder =
  (steps: readonly Opening[]): Opening =>
  async (page, say) => {
    for (const step of steps) await step(page, say)
  }

/** A message by its key; without its places, as a pattern, where it has some. */
const named = (say: Say, key: string): string | RegExp => {
  const text = say(key)
  if (!text.includes('{')) return text
  // A name is read with plain spaces, whatever kind the message has.
  return RegExp(
    text
      .replace(/\{[^}]*\}/g, '')
      .trim()
      .replace(/\s+/g, '\\s+'),
  )
}

export const titled =
  (key: string, facts: Record<string, string> = {}): Title =>
  say =>
    say(key, facts)
/** A title with somebody's name in it. */
export const titledAbout =
  (key: string): Title =>
  say =>
    RegExp(named(say, key))
/** A title that somebody wrote. */
export const titledFreely: Title = () => / · Stoa$/

export const press =
  (key: string): Opening =>
  (page, say) =>
    page
      .getByRole('button', { name: named(say, key) })
      .first()
      .click()
export const choose =
  (key: string): Opening =>
  (page, say) =>
    page.getByRole('menuitem', { name: named(say, key) }).click()
export const turnTo =
  (key: string): Opening =>
  (page, say) =>
    page.getByRole('tab', { name: say(key) }).click()
/** Fills the field of this label, and only this. */
export const fill =
  (key: string, text: string, facts: Record<string, string> = {}): Opening =>
  (page, say) =>
    page.getByLabel(say(key, facts), { exact: true }).fill(text)
/** Presses a key once the timeline stands. */
export const type =
  (key: string): Opening =>
  async page => {
    await aPost(page)
    await page.keyboard.press(key)
  }

export const aDialog = (page: Page) => expect(page.getByRole('dialog').last()).toBeVisible()
export const aMenu = (page: Page) => expect(page.getByRole('menu')).toBeVisible()
export const aPost = (page: Page) => expect(page.getByRole('article').first()).toBeVisible()
export const words =
  (key: string): Opening =>
  (page, say) =>
    expect(page.getByText(say(key)).first()).toBeVisible()
