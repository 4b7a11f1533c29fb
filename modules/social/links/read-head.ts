import { Parser } from 'htmlparser2'

/** What a page's head says of it, as it stands there. */
export interface PageHead {
  title: string | null
  description: string | null
  site: string | null
  image: string | null
  /** The words of `<meta name="robots">`. */
  robots: string
}

const valueMaxUnits = 4_000
/** By order of trust: what was written for a card, then what was written for anybody. */
const titles = ['og:title', 'twitter:title']
const descriptions = ['og:description', 'twitter:description', 'description']
const images = ['og:image:secure_url', 'og:image:url', 'og:image', 'twitter:image', 'twitter:image:src']
const wanted: ReadonlySet<string> = new Set([
  ...titles,
  ...descriptions,
  ...images,
  'og:site_name',
  'application-name',
  'robots',
])

/** Reads a page's head piece by piece and holds nothing but what it looks for. */
export function createHeadReader(): { write(html: string): void; isDone(): boolean; head(): PageHead } {
  const found = new Map<string, string>()
  let title: string | null = null
  let depth = 0
  let done = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'body') done = true
        if (name === 'title' && title === null) {
          depth = 1
          title = ''
        } else if (name === 'meta') {
          const key = (attributes['property'] ?? attributes['name'] ?? '').trim().toLowerCase()
          const value = attributes['content']?.slice(0, valueMaxUnits).trim()
          // The first one counts; whatever a page repeats, no more is kept.
          if (value && wanted.has(key) && !found.has(key)) found.set(key, value)
        }
      },
      ontext(text) {
        if (depth === 1 && title !== null && title.length < valueMaxUnits) title += text
      },
      onclosetag(name) {
        if (name === 'title') depth = 0
        if (name === 'head') done = true
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  const first = (keys: readonly string[]): string | null =>
    keys.map(key => found.get(key)).find(value => value !== undefined) ?? null
  return {
    write: html => {
      if (!done) parser.write(html)
    },
    isDone: () => done,
    head: () => ({
      title: first(titles) ?? title,
      description: first(descriptions),
      site: first(['og:site_name', 'application-name']),
      image: first(images),
      robots: (found.get('robots') ?? '').toLowerCase(),
    }),
  }
}
