import type { ImportRule } from '../rules.ts'
import { mediaPathOf } from './archive-path.ts'
import { textOfHtml } from './html-text.ts'
import { oldestPost } from './limits.ts'

/** A post of an archive in our terms, as it waits to be brought. */
export interface PostBody {
  /** What its post is in the archive: its address. */
  uri: string
  text: string
  contentWarning: string | null
  language: string | null
  visibility: 'public' | 'followers'
  replyTo: string | null
  media: { path: string | null; alt: string | null }[]
  poll: { options: string[]; votes: number[]; voters: number; multiple: boolean } | null
}

export type ReadActivity =
  | { post: PostBody; subject: string; publishedAt: Date }
  /** Not brought; without a subject it is only counted. */
  | { rule: ImportRule; subject: string | null }

type Json = Record<string, unknown>

const contentMaxUnits = 200_000
const addressMaxUnits = 2_000
const altMaxGraphemes = 1_500
const warningMaxGraphemes = 200
const everybody = ['https://www.w3.org/ns/activitystreams#Public', 'as:Public', 'Public']
const noteTypes = ['Note', 'Question', 'Article']

/** Reads an activity of an outbox: a post of the actor, or why it is none that can be brought. */
export function readActivity(activity: unknown, archive: { actorId: string; now: Date }): ReadActivity {
  if (!isObject(activity)) return { rule: 'not_a_post', subject: null }
  if (activity['type'] === 'Announce') return { rule: 'boost', subject: null }
  const note = activity['object']
  if (activity['type'] !== 'Create' || !isObject(note) || !noteTypes.includes(String(note['type'])))
    return { rule: 'not_a_post', subject: addressOf(activity['id']) }
  const uri = addressOf(note['id'])
  const subject = addressOf(note['url']) ?? uri
  if (uri === null) return { rule: 'no_address', subject: null }
  const isOwn = [activity['actor'], note['attributedTo'] ?? archive.actorId].every(
    who => idOf(who) === archive.actorId,
  )
  if (!isOwn) return { rule: 'foreign_author', subject }
  const publishedAt = dateOf(note['published'] ?? activity['published'])
  if (publishedAt === null) return { rule: 'invalid_date', subject }
  if (publishedAt > archive.now) return { rule: 'future_date', subject }
  if (publishedAt < oldestPost) return { rule: 'too_old', subject }
  const visibility = visibilityOf(note)
  if (visibility === null) return { rule: 'direct', subject: null }
  const html = contentOf(note)
  if (html.length > contentMaxUnits) return { rule: 'max_graphemes', subject }
  const text = textOfHtml(html)
  if (text === null) return { rule: 'html_too_deep', subject }
  const poll = note['type'] === 'Question' ? pollOf(note) : null
  const post: PostBody = {
    uri,
    text: poll === null || fits(poll) ? clean(text) : clean(`${text}\n\n${linesOf(poll)}`),
    contentWarning: warningOf(note),
    language: languageOf(note),
    visibility,
    replyTo: note['inReplyTo'] ? (idOf(note['inReplyTo']) ?? '') : null,
    media: mediaOf(note),
    poll: poll !== null && fits(poll) ? poll : null,
  }
  return { post, subject: subject ?? uri, publishedAt }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** What PostgreSQL's JSON cannot hold is taken out. */
const clean = (text: string) => text.replaceAll('\0', '').toWellFormed()

function addressOf(value: unknown): string | null {
  return typeof value === 'string' &&
    value !== '' &&
    value.length <= addressMaxUnits &&
    !/\p{Cc}/u.test(value)
    ? value.toWellFormed()
    : null
}

const idOf = (value: unknown): string | null => addressOf(isObject(value) ? value['id'] : value)

function dateOf(value: unknown): Date | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return null
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date
}

/** Null for what was written to single people. */
function visibilityOf(note: Json): PostBody['visibility'] | null {
  const readers = [...listOf(note['to']), ...listOf(note['cc'])]
  if (readers.some(reader => everybody.includes(String(reader)))) return 'public'
  return readers.some(reader => typeof reader === 'string' && /\/followers\/?$/.test(reader))
    ? 'followers'
    : null
}

function contentOf(note: Json): string {
  if (typeof note['content'] === 'string') return note['content']
  const first = isObject(note['contentMap']) ? Object.values(note['contentMap'])[0] : undefined
  return typeof first === 'string' ? first : ''
}

/** The language that the author chose; with more than one nobody knows which. */
function languageOf(note: Json): string | null {
  const codes = isObject(note['contentMap']) ? Object.keys(note['contentMap']) : []
  if (codes.length !== 1 || codes[0] === 'und') return null
  try {
    return Intl.getCanonicalLocales(codes[0])[0]?.slice(0, 35) ?? null
  } catch {
    return null
  }
}

/** What the author has covered stays covered, also without words. */
function warningOf(note: Json): string | null {
  const words = typeof note['summary'] === 'string' ? clean(note['summary']).replace(/\s+/g, ' ').trim() : ''
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(words)) return cut(words, warningMaxGraphemes)
  if (note['sensitive'] !== true) return null
  return languageOf(note)?.startsWith('fr') ? 'Contenu sensible' : 'Sensitive content'
}

function mediaOf(note: Json): PostBody['media'] {
  return listOf(note['attachment'])
    .filter(isObject)
    .filter(one => ['Document', 'Image', 'Video', 'Audio'].includes(String(one['type'])))
    .slice(0, 100)
    .map(one => {
      const link = listOf(one['url'] ?? one['href'])[0]
      const address = addressOf(isObject(link) ? link['href'] : link)
      const alt = typeof one['name'] === 'string' ? one['name'] : one['summary']
      return {
        path: address && mediaPathOf(address),
        alt: typeof alt === 'string' && alt.trim() ? cut(clean(alt.slice(0, 20_000)), altMaxGraphemes) : null,
      }
    })
}

function pollOf(note: Json): NonNullable<PostBody['poll']> | null {
  const multiple = Array.isArray(note['anyOf'])
  const found = listOf(multiple ? note['anyOf'] : note['oneOf'])
    .filter(isObject)
    .slice(0, 50)
  if (found.length === 0) return null
  const votes = found.map(option => {
    const replies = option['replies']
    return countOf(isObject(replies) ? replies['totalItems'] : 0)
  })
  const options = found.map(option =>
    clean(String(option['name'] ?? ''))
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const voters = countOf(note['votersCount']) || votes.reduce((sum, count) => Math.max(sum, count), 0)
  return { options, votes, voters, multiple }
}

const countOf = (value: unknown): number =>
  Number.isInteger(value) && (value as number) >= 0 ? Math.min(value as number, 1_000_000_000) : 0

/** A poll that is larger than ours stands in the text. */
function fits({ options }: NonNullable<PostBody['poll']>): boolean {
  const isFit = (option: string) =>
    option !== '' && option.length < 2_000 && [...graphemes.segment(option)].length <= 80
  return (
    options.length >= 2 &&
    options.length <= 4 &&
    new Set(options).size === options.length &&
    options.every(isFit)
  )
}

const linesOf = ({ options, votes }: NonNullable<PostBody['poll']>) =>
  options.map((option, at) => `- ${option} (${votes[at]})`).join('\n')

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function cut(text: string, maxGraphemes: number): string {
  if (text.length <= maxGraphemes) return text
  let end = 0
  let count = 0
  for (const { segment } of graphemes.segment(text)) {
    if (count === maxGraphemes - 1) return `${text.slice(0, end)}…`
    end += segment.length
    count += 1
  }
  return text
}
