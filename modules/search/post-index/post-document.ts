import type { Uuid } from '@stoa/kit'
import { fold, tidyCase } from '../words/fold.ts'
import { splitWords } from '../words/split-words.ts'
import {
  answeredMark,
  authorMark,
  languageMark,
  mentionMark,
  type Trait,
  tagKey,
  tagMark,
  traitMark,
} from './marks.ts'
import { type Responses, rankedAt, standingMarks } from './standing.ts'
import { timeMarks } from './time-blocks.ts'

/** What the index has to know of a public post. */
export interface IndexedPost {
  postId: Uuid
  authorId: Uuid
  createdAt: Date
  /** Everything in it that is to be found by its words. */
  text: string
  /** BCP 47; null when unknown. */
  language: string | null
  tags: readonly string[]
  links: readonly string[]
  mentionIds: readonly Uuid[]
  /** Whom it answers. */
  answeredId: Uuid | null
  traits: readonly Trait[]
  responses: Responses
}

/** A post as the index holds it, before the stems are added. */
export interface PostDocument {
  postId: Uuid
  authorId: Uuid
  createdAt: Date
  /** Words with their accents and without, for the stemmers. */
  stemmed: string
  english: boolean
  french: boolean
  /** PostgreSQL's text form of a tsvector: folded words with their places, and marks. */
  lexemes: string
  responses: Responses
  /** Null while the post ranks where it was written. */
  rankedAt: Date | null
}

/** Words beyond this many are not found; the longest post has fewer. */
const maxWords = 16_000
const maxTags = 50
const maxMentions = 100

export function documentOf(post: IndexedPost): PostDocument {
  const plain = splitWords(tidyCase(post.text)).slice(0, maxWords)
  const folded = splitWords(fold(post.text)).slice(0, maxWords)
  const base = post.language?.toLowerCase().split('-')[0] ?? null
  const rank = rankedAt(post.createdAt, post.responses)
  const known = base === 'en' || base === 'fr'
  return {
    postId: post.postId,
    authorId: post.authorId,
    createdAt: post.createdAt,
    stemmed: [...new Set([...plain, ...folded])].join(' '),
    english: !known || base === 'en',
    french: !known || base === 'fr',
    lexemes: lexemesOf(folded, marksOf(post)),
    responses: post.responses,
    rankedAt: rank.getTime() === post.createdAt.getTime() ? null : rank,
  }
}

function marksOf(post: IndexedPost): string[] {
  return [
    authorMark(post.authorId),
    ...timeMarks(post.createdAt),
    ...post.tags
      .filter(tag => tagKey(tag) !== '')
      .slice(0, maxTags)
      .map(tagMark),
    ...post.mentionIds.slice(0, maxMentions).map(mentionMark),
    ...(post.answeredId ? [answeredMark(post.answeredId)] : []),
    ...(post.language ? [languageMark(post.language)] : []),
    ...post.traits.map(traitMark),
    ...standingMarks(post.createdAt, post.responses),
  ]
}

function lexemesOf(words: readonly string[], marks: readonly string[]): string {
  const places = new Map<string, number[]>()
  words.forEach((word, at) => {
    const list = places.get(word)
    if (list) list.push(at + 1)
    else places.set(word, [at + 1])
  })
  const placed = [...places].map(([word, list]) => `${quote(word)}:${list.slice(0, 255).join(',')}`)
  return [...placed, ...marks.map(quote)].join(' ')
}

/** A lexeme as PostgreSQL reads it in the text forms of tsvector and tsquery. */
export function quote(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, '$&$&')}'`
}
