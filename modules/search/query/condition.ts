import type { Uuid } from '@stoa/kit'
import {
  answeredMark,
  authorMark,
  isAuthorMark,
  languageMark,
  mentionMark,
  tagMark,
  traitMark,
} from '../post-index/marks.ts'
import { quote } from '../post-index/post-document.ts'
import { levelMark, levelOf, type ResponseKind } from '../post-index/standing.ts'
import { fold, tidyCase } from '../words/fold.ts'
import { splitWords } from '../words/split-words.ts'
import type { Term } from './post-query.ts'

/** What a post must fulfil: lexemes joined by and, or and not. */
export type Condition =
  | { kind: 'lexeme'; lexeme: string }
  /** These lexemes beside each other in this order. */
  | { kind: 'phrase'; lexemes: readonly string[] }
  | { kind: 'and' | 'or'; parts: readonly Condition[] }
  | { kind: 'not'; part: Condition }
  | { kind: 'never' }

export const lexeme = (text: string): Condition => ({ kind: 'lexeme', lexeme: text })
export const anyOf = (parts: readonly Condition[]): Condition =>
  parts.length === 0 ? { kind: 'never' } : { kind: 'or', parts }

/** At least so many responses, as far as the index knows: the posts of the greatest level up to that. */
export const levelCondition = (kind: ResponseKind, count: number): Condition =>
  lexeme(levelMark(kind, levelOf(count)))

export interface Stems {
  /** All forms of a folded word that the index may hold. */
  stemsOf(word: string): readonly string[]
}

/** What must be looked up before terms become conditions. */
export interface Lookups extends Stems {
  /** Null when nobody has the handle. */
  memberOf(handle: string): Uuid | null
}

const elided = /(^|\s)(?:[ldjmtscn]|qu)['’ʼ](?=\p{L})/giu

/** The words of a term without French elisions: who searches for « l’école » means the school. */
export function wordsOf(text: string): { plain: string; folded: string }[] {
  const bare = text.replace(elided, '$1')
  const folded = splitWords(fold(bare))
  const plain = splitWords(tidyCase(bare))
  // Where folding has changed the division, the folded words stand for both.
  return folded.map((word, at) => ({
    folded: word,
    plain: plain.length === folded.length ? plain[at]! : word,
  }))
}

export function conditionOf(term: Term, lookups: Lookups): Condition {
  const condition = positive(term, lookups)
  return term.not ? { kind: 'not', part: condition } : condition
}

function positive(term: Term, lookups: Lookups): Condition {
  switch (term.kind) {
    case 'words':
      return wordsCondition(term.words, lookups)
    case 'phrase':
      return { kind: 'phrase', lexemes: splitWords(fold(term.words)) }
    case 'tag':
      return lexeme(tagMark(term.tag))
    case 'language':
      return lexeme(languageMark(term.language))
    case 'trait':
      return lexeme(traitMark(term.trait))
    default: {
      const memberId = lookups.memberOf(term.handle)
      if (memberId === null) return { kind: 'never' }
      const mark = { from: authorMark, to: answeredMark, mentions: mentionMark }[term.kind]
      return lexeme(mark(memberId))
    }
  }
}

/** One word is found in all its forms; what reads as one but has several, like `rock-n-roll`, as a phrase. */
export function wordsCondition(text: string, lookups: Stems): Condition {
  const words = wordsOf(text)
  if (words.length !== 1) return { kind: 'phrase', lexemes: words.map(word => word.folded) }
  return anyOf(lookups.stemsOf(words[0]!.folded).map(lexeme))
}

/** The condition in the text form of a tsquery; null when nothing can fulfil it. */
export function toTsquery(condition: Condition): string | null {
  switch (condition.kind) {
    case 'never':
      return null
    case 'lexeme':
      return quote(condition.lexeme)
    case 'phrase':
      return condition.lexemes.length === 0 ? null : `(${condition.lexemes.map(quote).join(' <-> ')})`
    case 'not': {
      const part = toTsquery(condition.part)
      // What nothing fulfils, everything lacks. Each post has been written in some year.
      return part === null ? `!${quote('nothing:')}` : `!${part}`
    }
    case 'and': {
      const parts = condition.parts.map(toTsquery)
      return parts.includes(null) ? null : `(${parts.join(' & ')})`
    }
    case 'or': {
      const parts = condition.parts.map(toTsquery).filter(part => part !== null)
      return parts.length === 0 ? null : `(${parts.join(' | ')})`
    }
  }
}

export function hasPhrase(condition: Condition): boolean {
  switch (condition.kind) {
    case 'phrase':
      return condition.lexemes.length > 1
    case 'not':
      return hasPhrase(condition.part)
    case 'and':
    case 'or':
      return condition.parts.some(hasPhrase)
    default:
      return false
  }
}

/** Whether it asks for something that posts have, so that the index need not go through all of them. */
export function saysWhat(condition: Condition): boolean {
  switch (condition.kind) {
    case 'not':
      return false
    case 'and':
      return condition.parts.some(saysWhat)
    case 'or':
      return condition.parts.every(saysWhat)
    default:
      return true
  }
}

/** Whether only posts of one author fulfil it. */
export function isOfOneAuthor(condition: Condition): boolean {
  switch (condition.kind) {
    case 'lexeme':
      return isAuthorMark(condition.lexeme)
    case 'and':
      return condition.parts.some(isOfOneAuthor)
    default:
      return false
  }
}

/**
 * A weaker condition that the index answers without looking at posts: words of a phrase in any order. An excluded
 * phrase excludes nothing here; the exact condition does it afterwards.
 */
export function withoutPhrases(condition: Condition): Condition {
  switch (condition.kind) {
    case 'phrase':
      return { kind: 'and', parts: condition.lexemes.map(lexeme) }
    case 'not':
      return hasPhrase(condition.part) ? { kind: 'not', part: { kind: 'never' } } : condition
    case 'and':
    case 'or':
      return { kind: condition.kind, parts: condition.parts.map(withoutPhrases) }
    default:
      return condition
  }
}
