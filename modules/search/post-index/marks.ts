import type { Uuid } from '@stoa/kit'
import { fold } from '../words/fold.ts'

/**
 * What is indexed beside words. Each mark has a colon in it, which no word has. Everything that a search can ask
 * for is a word or a mark, so that one index answers any mixture of them.
 */
const idMark = (kind: string, id: Uuid) => `${kind}:${id.replaceAll('-', '')}`

export const authorMark = (id: Uuid): string => idMark('by', id)
export const answeredMark = (id: Uuid): string => idMark('to', id)
export const mentionMark = (id: Uuid): string => idMark('at', id)
export const isAuthorMark = (lexeme: string): boolean => lexeme.startsWith('by:')

export const languageMark = (language: string): string => `in:${language.toLowerCase().split('-')[0]}`

/** Tags are compared like words: `#Café` is `#cafe`. */
export const tagKey = (tag: string): string => fold(tag).replace(/[^\p{L}\p{N}\p{M}_]/gu, '')
export const tagMark = (tag: string): string => `tag:${tagKey(tag)}`

export const traits = ['image', 'video', 'audio', 'media', 'link', 'poll', 'reply', 'quote'] as const
export type Trait = (typeof traits)[number]
export const traitMark = (trait: Trait): string => `has:${trait}`
