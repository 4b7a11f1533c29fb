import { queryMaxLength, queryMaxTerms } from '../policy.ts'
import { type Trait, tagKey } from '../post-index/marks.ts'
import { fold } from '../words/fold.ts'
import { splitWords } from '../words/split-words.ts'
import type { PostQuery, QueryRefusal, QueryRule } from './post-query.ts'

/** A piece: an optional minus, an optional `name:`, then a quoted text or everything up to the next space. */
const pieces = /(-)?(?:(\p{L}[\p{L}_]*):)?(?:["“”«»]([^"“”«»]*)(?:["“”«»]|$)|(\S+))|\S+/gu

const hasValues: Readonly<Record<string, Trait>> = {
  media: 'media',
  image: 'image',
  video: 'video',
  audio: 'audio',
  link: 'link',
  poll: 'poll',
}
const isValues: Readonly<Record<string, Trait>> = { reply: 'reply', quote: 'quote' }

const operators = [
  'from',
  'to',
  'mentions',
  'since',
  'until',
  'has',
  'is',
  'lang',
  'min_likes',
  'min_replies',
  'min_reposts',
] as const
type Operator = (typeof operators)[number]

class Refused {
  readonly refusal: QueryRefusal
  constructor(rule: QueryRule, part: string, message: string) {
    this.refusal = { code: 'invalid_query', rule, part: part.slice(0, 80), message }
  }
}

/**
 * Reads what a member typed into the search field. Words are all required; `"…"` is a phrase, a minus before a
 * piece excludes it, `#tag` is a tag, and `name:value` an operator.
 */
export function parseQuery(input: string): PostQuery | QueryRefusal {
  if (input.length > queryMaxLength)
    return new Refused('max_length', '', `At most ${queryMaxLength} characters.`).refusal
  const query: PostQuery = { terms: [], since: null, until: null, minimums: {} }
  try {
    for (const match of input.toWellFormed().matchAll(pieces)) readPiece(query, match)
    checkWhole(query)
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
  return query
}

function readPiece(query: PostQuery, match: RegExpMatchArray): void {
  const [whole, minus, name, quoted, bare] = match
  const not = minus !== undefined
  if (name !== undefined && !bare?.startsWith('//')) {
    readOperator(query, name, (quoted ?? bare ?? '').trim(), not, whole)
    return
  }
  const text = name === undefined ? (quoted ?? bare ?? whole) : `${name}:${bare}`
  if (quoted === undefined && /^#[^#]/.test(text)) {
    const tag = tagKey(text)
    if (splitWords(tag).length > 0) query.terms.push({ kind: 'tag', tag, not })
    return
  }
  if (splitWords(fold(text)).length === 0) return
  query.terms.push({ kind: quoted === undefined ? 'words' : 'phrase', words: text, not })
}

function readOperator(query: PostQuery, name: string, value: string, not: boolean, part: string): void {
  const operator = name.toLowerCase() as Operator
  switch (operator) {
    case 'from':
    case 'to':
    case 'mentions': {
      const handle = value.replace(/^@/, '')
      if (!/^[A-Za-z0-9_]{3,20}$/.test(handle))
        throw new Refused('handle', part, `Write a handle after ${operator}:, such as ${operator}:@nadia.`)
      query.terms.push({ kind: operator, handle, not })
      return
    }
    case 'has':
      query.terms.push({ kind: 'trait', trait: oneOf(hasValues, value, operator, part), not })
      return
    case 'is':
      query.terms.push({ kind: 'trait', trait: oneOf(isValues, value, operator, part), not })
      return
    case 'lang':
      if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value))
        throw new Refused('language', part, 'Write a language code after lang:, such as lang:fr.')
      query.terms.push({ kind: 'language', language: value.toLowerCase().split('-')[0]!, not })
      return
    case 'since':
    case 'until':
      if (not) throw new Refused('operator_value', part, `${operator}: cannot be excluded.`)
      query[operator] = readDay(value, part)
      return
    case 'min_likes':
    case 'min_replies':
    case 'min_reposts':
      if (not) throw new Refused('operator_value', part, `${operator}: cannot be excluded.`)
      query.minimums[minimumOf[operator]] = readCount(value, operator, part)
      return
    default:
      throw new Refused(
        'known_operator',
        part,
        `There is no operator ${name}:. Known are ${operators.join(', ')}. Put it in quotes to search for it.`,
      )
  }
}

function oneOf(
  values: Readonly<Record<string, Trait>>,
  value: string,
  operator: string,
  part: string,
): Trait {
  const key = value.toLowerCase()
  if (Object.hasOwn(values, key)) return values[key]!
  const known = Object.keys(values).join(', ')
  throw new Refused('operator_value', part, `After ${operator}: write one of ${known}.`)
}

const minimumOf = { min_likes: 'likes', min_replies: 'replies', min_reposts: 'reposts' } as const

function readCount(value: string, operator: string, part: string): number {
  const count = /^\d{1,7}$/.test(value) ? Number(value) : 0
  if (count < 1) throw new Refused('count', part, `Write a number from 1 on after ${operator}:, such as 10.`)
  return count
}

function readDay(value: string, part: string): Date {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
  // 31 February would roll over into March.
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    throw new Refused('date', part, 'Write a day as 2026-01-31.')
  return day
}

function checkWhole(query: PostQuery): void {
  const hasMinimum = Object.keys(query.minimums).length > 0
  if (query.terms.length === 0 && !query.since && !query.until && !hasMinimum)
    throw new Refused('empty', '', 'Write at least one word, tag or operator.')
  if (query.terms.length > queryMaxTerms)
    throw new Refused('max_terms', '', `At most ${queryMaxTerms} words and operators.`)
  if (query.since && query.until && query.since >= query.until)
    throw new Refused('date_order', 'until:', 'The day after until: must be later than the one after since:.')
}
