/** The recovery words of a demo member whom a visitor walks as: made to be known, and kept for this tab alone. */
const storageKey = 'stoa.demo-words'

export function keepDemoWords(member: string, words: string | null): void {
  if (words) sessionStorage.setItem(storageKey, JSON.stringify({ member, words }))
}

export function demoWordsOf(member: string): string | null {
  try {
    const kept: { member?: string; words?: string } = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}')
    return kept.member === member ? (kept.words ?? null) : null
  } catch {
    return null
  }
}
