import { checkText, type TextRule } from '@stoa/kit'
import { entityLimits, longPostLimits, plainPostLimits, warningLimits } from '../policy.ts'
import { type Entities, findEntities } from './entities.ts'
import { foldAt } from './fold-text.ts'

/** What an author writes, of a new post or of an edit. */
export interface Wording {
  text: string
  /** Without it a text that fits is plain and a longer one has basic formatting. */
  format?: 'plain' | 'basic'
  contentWarning?: string | null
  language?: string | null
}

/** A wording in the form in which it is stored. */
export interface ComposedText {
  text: string
  format: 'plain' | 'basic'
  foldAt: number | null
  contentWarning: string | null
  language: string | null
  entities: Entities
}

export type WordingRule = TextRule | 'max_mentions' | 'max_tags' | 'max_links' | 'max_shortcodes' | 'language'

export interface WordingRefusal {
  code: 'invalid_text'
  field: 'text' | 'content_warning' | 'language'
  rule: WordingRule
  message: string
}

/** Tidies and checks a wording. Without words it stands only where pictures or sound do the speaking. */
export function composeText(wording: Wording, hasMedia: boolean): ComposedText | WordingRefusal {
  const text = checkWording(wording, hasMedia)
  if (typeof text !== 'string') return text
  const contentWarning = checkWarning(wording.contentWarning)
  if (contentWarning !== null && typeof contentWarning !== 'string') return contentWarning
  const language = canonicalLanguage(wording.language)
  if (language === undefined)
    return refuse('language', 'language', 'Name a language as BCP 47 does: fr, pt-BR.')
  const entities = findEntities(text)
  const surplus = findSurplus(entities)
  if (surplus) return refuse('text', surplus.rule, surplus.message)
  const fold = foldAt(text)
  const format = wording.format ?? (fold === null ? 'plain' : 'basic')
  return { text, format, foldAt: fold, contentWarning, language, entities }
}

function checkWording({ text, format }: Wording, hasMedia: boolean): string | WordingRefusal {
  if (hasMedia && text.trim() === '') return ''
  const checked = checkText(text, format === 'plain' ? plainPostLimits : longPostLimits)
  return 'text' in checked ? checked.text : refuse('text', checked.rule, checked.message)
}

function checkWarning(warning: string | null | undefined): string | null | WordingRefusal {
  if (warning === undefined || warning === null || warning.trim() === '') return null
  const checked = checkText(warning, warningLimits)
  return 'text' in checked ? checked.text : refuse('content_warning', checked.rule, checked.message)
}

/** Undefined for a text that names no language. */
function canonicalLanguage(language: string | null | undefined): string | null | undefined {
  if (language === undefined || language === null || language === '') return null
  try {
    return Intl.getCanonicalLocales(language)[0]
  } catch {
    return undefined
  }
}

function findSurplus(entities: Entities): { rule: WordingRule; message: string } | null {
  for (const [kind, max] of Object.entries(entityLimits) as [keyof Entities, number][]) {
    if (entities[kind].length > max) return { rule: `max_${kind}`, message: `At most ${max} ${kind}.` }
  }
  return null
}

function refuse(field: WordingRefusal['field'], rule: WordingRule, message: string): WordingRefusal {
  return { code: 'invalid_text', field, rule, message }
}
