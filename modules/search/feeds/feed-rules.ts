import type { Uuid } from '@stoa/kit'
import { maxRules } from '../policy.ts'
import {
  answeredMark,
  authorMark,
  languageMark,
  mentionMark,
  type Trait,
  tagKey,
  tagMark,
  traitMark,
} from '../post-index/marks.ts'
import { levels } from '../post-index/standing.ts'
import {
  anyOf,
  type Condition,
  levelCondition,
  lexeme,
  type Stems,
  wordsCondition,
} from '../query/condition.ts'
import { fold } from '../words/fold.ts'
import { splitWords } from '../words/split-words.ts'

/** What a rule looks at. */
export const ruleKinds = [
  'tag',
  'words',
  'phrase',
  'author',
  'mentions',
  'answers',
  'has',
  'language',
  'list',
  'followed',
  'min_likes',
] as const
export type RuleKind = (typeof ruleKinds)[number]

/** A rule as it is kept: members by id, so that a new handle changes nothing. */
export interface Rule {
  kind: RuleKind
  /** A tag without its mark, text, a member's or list's id, a trait, a language code or a number; empty for `followed`. */
  value: string
  /** What fulfils it is left out. */
  exclude: boolean
}

export interface FeedRules {
  /** Whether a post has to fulfil all the rules, or any of them; what is excluded stays out in both cases. */
  match: 'all' | 'any'
  rules: Rule[]
}

/** A rule as a member sends it: members by handle, lists by the ids of the API. */
export interface RuleInput {
  kind: RuleKind
  value: string
  exclude?: boolean
}

export interface RulesRefusal {
  code: 'invalid_rules'
  errors: { field: string; rule: string; message: string }[]
}

const memberKinds: readonly RuleKind[] = ['author', 'mentions', 'answers']
export const namesMember = (kind: RuleKind): boolean => memberKinds.includes(kind)

const ruleTraits: readonly string[] = [
  'media',
  'image',
  'video',
  'audio',
  'link',
  'poll',
  'reply',
  'quote',
] satisfies Trait[]

/** Numbers of likes that the index answers exactly. */
const ruleLevels: readonly string[] = levels.filter(level => level <= 1_000).map(String)

/** Checks rules and brings them to the form in which they are kept. */
export function checkRules(
  input: { match: 'all' | 'any'; rules: readonly RuleInput[] },
  memberOf: (handle: string) => Uuid | null,
  listOf: (wireId: string) => Uuid | null,
): FeedRules | RulesRefusal {
  const errors: RulesRefusal['errors'] = []
  const refuse = (at: number, rule: string, message: string) =>
    void errors.push({ field: `rules.${at}.value`, rule, message })
  const rules = input.rules.map(({ kind, value, exclude = false }, at): Rule => {
    const text = value.trim()
    if (namesMember(kind)) {
      const memberId = memberOf(text.replace(/^@/, ''))
      if (memberId === null) refuse(at, 'member', 'Nobody has this handle.')
      return { kind, value: memberId ?? '', exclude }
    }
    if (kind === 'list') {
      const listId = listOf(text)
      if (listId === null)
        refuse(at, 'list', 'Choose one of your lists; for a public feed one that is public.')
      return { kind, value: listId ?? '', exclude }
    }
    if (kind === 'followed') return { kind, value: '', exclude }
    const message = problemOf(kind, text)
    if (message) refuse(at, kind, message)
    return { kind, value: kind === 'tag' ? text.replace(/^#/, '') : text, exclude }
  })
  if (rules.length > maxRules)
    errors.push({ field: 'rules', rule: 'max_rules', message: `At most ${maxRules} rules.` })
  if (!rules.some(rule => !rule.exclude))
    errors.push({
      field: 'rules',
      rule: 'one_included',
      message: 'At least one rule must say what belongs here.',
    })
  return errors.length > 0 ? { code: 'invalid_rules', errors } : { match: input.match, rules }
}

function problemOf(kind: RuleKind, text: string): string | null {
  switch (kind) {
    case 'tag':
      return tagKey(text) === '' || /\s/.test(text) ? 'Write one tag.' : null
    case 'words':
    case 'phrase':
      return splitWords(fold(text)).length === 0 ? 'Write at least one word.' : null
    case 'has':
      return ruleTraits.includes(text) ? null : `Choose one of ${ruleTraits.join(', ')}.`
    case 'language':
      return /^[A-Za-z]{2,3}$/.test(text) ? null : 'Write a language code, such as fr.'
    case 'min_likes':
      return ruleLevels.includes(text) ? null : `Choose one of ${ruleLevels.join(', ')}.`
    default:
      return null
  }
}

/** What must be looked up before rules become a condition. */
export interface RuleLookups extends Stems {
  /** Who is on a list; nobody for one that may not be read. */
  membersOf(listId: string): readonly Uuid[]
  /** Whom the reader follows. */
  followed: readonly Uuid[]
}

/** What a post must fulfil to stand in the feed. */
export function conditionOfRules({ match, rules }: FeedRules, lookups: RuleLookups): Condition {
  const included = rules.filter(rule => !rule.exclude).map(rule => conditionOfRule(rule, lookups))
  const excluded = rules.filter(rule => rule.exclude).map(rule => conditionOfRule(rule, lookups))
  const wanted: Condition = match === 'any' ? anyOf(included) : { kind: 'and', parts: included }
  return { kind: 'and', parts: [wanted, ...excluded.map(part => ({ kind: 'not' as const, part }))] }
}

function conditionOfRule({ kind, value }: Rule, lookups: RuleLookups): Condition {
  switch (kind) {
    case 'tag':
      return lexeme(tagMark(value))
    case 'words':
      return {
        kind: 'and',
        parts: value
          .split(/\s+/)
          .filter(word => splitWords(fold(word)).length > 0)
          .map(word => wordsCondition(word, lookups)),
      }
    case 'phrase':
      return { kind: 'phrase', lexemes: splitWords(fold(value)) }
    case 'author':
      return lexeme(authorMark(value as Uuid))
    case 'mentions':
      return lexeme(mentionMark(value as Uuid))
    case 'answers':
      return lexeme(answeredMark(value as Uuid))
    case 'has':
      return lexeme(traitMark(value as Trait))
    case 'language':
      return lexeme(languageMark(value))
    case 'list':
      return byAnyOf(lookups.membersOf(value))
    case 'followed':
      return byAnyOf(lookups.followed)
    case 'min_likes':
      return levelCondition('likes', Number(value))
  }
}

const byAnyOf = (memberIds: readonly Uuid[]): Condition => anyOf(memberIds.map(id => lexeme(authorMark(id))))
