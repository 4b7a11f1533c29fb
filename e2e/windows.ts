import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Page } from '@playwright/test'
import type { ApiMember } from '@stoa/testing/api-member'
import { newAddress } from './names.ts'

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const
export const desktop = { viewport: { width: 1440, height: 900 } } as const

export interface WindowOptions extends BrowserContextOptions {
  /** Opens signed in as this member. */
  as?: ApiMember
  /** What the browser may write as an error here, such as a connection that the test itself cuts. */
  tolerate?: RegExp
  /** Another Stoa than the worker's. */
  url?: string
}

export interface Windows {
  browser: Browser
  url: string
  opened: { context: BrowserContext; complaints: string[] }[]
}

/** What a browser writes when the test takes the connection away. */
export const lostConnection = /net::ERR_|WebSocket connection to .* failed|Failed to fetch|ApiProblem: HTTP 0/

/**
 * A browser context with one page. Everything that the browser reports as an error is kept and fails the test;
 * a refusal of the API (4xx) is not an error.
 */
export async function openWindow(windows: Windows, options: WindowOptions = {}): Promise<Page> {
  const { as: member, tolerate, url = windows.url, ...rest } = options
  const context = await windows.browser.newContext({
    ...desktop,
    baseURL: url,
    locale: 'en-US',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    extraHTTPHeaders: { 'x-forwarded-for': newAddress() },
    ...rest,
  })
  const complaints: string[] = []
  windows.opened.push({ context, complaints })
  const keep = (complaint: string): void => {
    if (!tolerate?.test(complaint)) complaints.push(complaint)
  }
  context.on('console', message => {
    if (message.type() === 'error' && !isRefusal(message)) keep(`${message.text()} ${message.location().url}`)
  })
  context.on('weberror', ({ error }) => keep(error().stack ?? String(error())))
  if (member) await context.addCookies(cookiesOf(member, url))
  return context.newPage()
}

/** Chromium writes every answer of 400 and more to the console; from the API, up to 499 they are refusals. */
function isRefusal(message: ConsoleMessage): boolean {
  const status = /the server responded with a status of (\d+)/.exec(message.text())?.[1]
  const path = URL.canParse(message.location().url) ? new URL(message.location().url).pathname : ''
  return status !== undefined && Number(status) < 500 && path.startsWith('/v1/')
}

/** The session of a member who signed in over the API, for a browser. */
function cookiesOf(member: ApiMember, url: string) {
  return member.cookie.split('; ').map(pair => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
  })
}
