import { TextDecoder } from 'node:util'
import { checkText, type TextLimits } from '@stoa/kit'
import { createGuard, type Guard, type GuardOptions } from './guard.ts'
import type { Web, WebAnswer } from './open-web.ts'
import {
  descriptionLimits,
  imageMaxBytes,
  pageMaxBytes,
  readMaxMs,
  siteLimits,
  titleLimits,
} from './policy.ts'
import type { PageHead } from './read-head.ts'

/** What a page says of itself, as it may be shown. */
export interface PageCard {
  title: string
  description: string
  site: string
  /** The bytes of its picture, not looked at yet. */
  image: Buffer | null
}

/** Reads pages of the outside for link cards. */
export interface LinkReader {
  /** Null when there is nothing to show, or nothing may be read. */
  read(url: URL): Promise<PageCard | null>
  mayAsk(url: URL): boolean
  close(): Promise<void>
}

export interface LinkReaderOptions extends GuardOptions {
  /** Says who asks, with an address at which the operator is found. */
  userAgent: string
  maxMs?: number
}

export function createLinkReader({
  userAgent,
  maxMs = readMaxMs,
  ...options
}: LinkReaderOptions): LinkReader {
  const guard = createGuard(options)
  let opened: Promise<Web> | null = null
  return {
    mayAsk: guard.mayAsk,
    close: async () => (await opened)?.close(),
    async read(url) {
      opened ??= open({ guard, userAgent })
      const web = await opened
      const page = await orNull(readPage(web, url, AbortSignal.timeout(maxMs)))
      if (page === null) return null
      const { head, hidden } = page
      const title = clean(head.title, titleLimits)
      if (title === '') return null
      const imageUrl = head.image === null || hidden.image ? null : URL.parse(head.image, page.url.href)
      return {
        title,
        description: hidden.text ? '' : clean(head.description, descriptionLimits),
        site: clean(head.site, siteLimits) || page.url.hostname.replace(/^www\./, ''),
        image: imageUrl && (await orNull(readImage(web, imageUrl, AbortSignal.timeout(maxMs)))),
      }
    },
  }
}

/** What asks the outside comes in with the first link. */
async function open(options: { guard: Guard; userAgent: string }): Promise<Web> {
  const { openWeb } = await import('./open-web.ts')
  return openWeb(options)
}

interface ReadPage {
  url: URL
  head: PageHead
  /** What the page asks not to be shown in excerpts. */
  hidden: { text: boolean; image: boolean }
}

async function readPage(web: Web, url: URL, signal: AbortSignal): Promise<ReadPage | null> {
  const answer = await web.get(url, { accept: 'text/html', signal })
  if (answer === null) return null
  const type = answer.header('content-type') ?? ''
  if (!/^text\/html\s*(;|$)/i.test(type)) {
    answer.body.destroy()
    return null
  }
  const { createHeadReader } = await import('./read-head.ts')
  const reader = createHeadReader()
  let decoder: TextDecoder | null = null
  for await (const piece of upTo(answer, pageMaxBytes)) {
    decoder ??= decoderFor(type, piece)
    reader.write(decoder.decode(piece, { stream: true }))
    if (reader.isDone()) break
  }
  const head = reader.head()
  const robots = `${head.robots},${answer.header('x-robots-tag') ?? ''}`.toLowerCase()
  return {
    url: answer.url,
    head,
    hidden: { text: /\b(none|nosnippet)\b/.test(robots), image: /\b(none|noimageindex)\b/.test(robots) },
  }
}

async function readImage(web: Web, url: URL, signal: AbortSignal): Promise<Buffer | null> {
  const answer = await web.get(url, { accept: 'image/*', signal })
  if (answer === null) return null
  const isTooLong = Number(answer.header('content-length') ?? 0) > imageMaxBytes
  if (isTooLong || !/^image\//i.test(answer.header('content-type') ?? '')) {
    answer.body.destroy()
    return null
  }
  const pieces: Buffer[] = []
  for await (const piece of upTo(answer, imageMaxBytes + 1)) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  return bytes.length > imageMaxBytes ? null : bytes
}

/** The body up to so many bytes; the connection is dropped with what is left. */
async function* upTo({ body }: WebAnswer, maxBytes: number): AsyncGenerator<Buffer> {
  let left = maxBytes
  for await (const piece of body) {
    yield piece.subarray(0, left)
    left -= piece.length
    if (left <= 0) return
  }
}

function decoderFor(type: string, start: Buffer): TextDecoder {
  const named = /charset\s*=\s*["']?([\w-]+)/i
  const label = named.exec(type)?.[1] ?? named.exec(start.subarray(0, 1024).toString('latin1'))?.[1]
  try {
    return new TextDecoder(label ?? 'utf-8')
  } catch {
    return new TextDecoder()
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** One line of what a page says, cut where it is too long; empty when nothing of it can be shown. */
export function clean(text: string | null, limits: TextLimits): string {
  const line = (text ?? '')
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limits.maxGraphemes * 32)
  const graphemes = [...segmenter.segment(line)].map(({ segment }) => segment)
  const cut =
    graphemes.length > limits.maxGraphemes
      ? `${graphemes
          .slice(0, limits.maxGraphemes - 1)
          .join('')
          .trimEnd()}…`
      : line
  const checked = checkText(cut.toWellFormed(), limits)
  return 'text' in checked ? checked.text : ''
}

/** The outside fails in many ways and none of them is a bug of ours. */
async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch {
    return null
  }
}
