import { useLocale } from 'use-intl'

/** Joins words into a list as the reader's language does: a, b and c. */
export function useListWords(): (words: readonly string[]) => string {
  const locale = useLocale()
  const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' })
  return words => list.format(words)
}
