import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MemberCard } from '../../api/types.ts'
import { usePeopleSearch } from '../people-search.ts'
import { findEmoji, useEmoji } from './use-emoji.ts'
import { useTagSuggestions } from './use-tag-suggestions.ts'
import { type WordAtCaret, wordAtCaret } from './word-at-caret.ts'

export type Suggestion = {
  /** What takes the place of the word. */
  insert: string
  title: string
  note?: string
  member?: MemberCard
  imageUrl?: string
}

const shown = 6

/** What the word at the caret could become, and which of it the arrow keys stand on. */
export function useWordHelp(text: string, caret: number | null) {
  const t = useTranslations('compose')
  const [at, setAt] = useState(0)
  const [dismissed, setDismissed] = useState('')
  const word = caret === null ? null : wordAtCaret(text, caret)
  const wordKey = word ? `${word.kind} ${word.start} ${word.query}` : ''
  const isOpen = word !== null && dismissed !== wordKey
  const people = usePeopleSearch(isOpen && word.kind === 'mention' ? word.query : '')
  const tags = useTagSuggestions(isOpen && word.kind === 'tag' ? word.query : '')
  const emoji = useEmoji()
  const suggested = (): Suggestion[] => {
    if (!isOpen) return []
    if (word.kind === 'mention')
      return (people.data?.items ?? []).map(member => ({
        insert: `@${member.handle}`,
        title: member.name,
        note: `@${member.handle}`,
        member,
      }))
    if (word.kind === 'tag')
      return tags.map(({ tag, posts }) => ({
        insert: `#${tag}`,
        title: `#${tag}`,
        note: t('usedIn', { count: posts }),
      }))
    return findEmoji(emoji, word.query).map(({ shortcode, url }) => ({
      insert: `:${shortcode}:`,
      title: `:${shortcode}:`,
      imageUrl: url,
    }))
  }
  const items = suggested().slice(0, shown)
  return {
    word: word as WordAtCaret | null,
    items,
    at: Math.min(at, Math.max(0, items.length - 1)),
    move: (step: number) =>
      setAt(now => (Math.min(now, items.length - 1) + step + items.length) % items.length),
    begin: () => setAt(0),
    dismiss: () => setDismissed(wordKey),
  }
}
