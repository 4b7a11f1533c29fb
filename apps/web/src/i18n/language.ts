import { createStore } from '../api/store.ts'

export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]
/** Each language by its own name, as a list of languages shows it. */
export const languageNames: Record<Language, string> = { en: 'English', fr: 'Français' }

const storageKey = 'stoa.language'

const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && (languages as readonly string[]).includes(value)

/** The first language of the reader that the app speaks, else English. */
export function detectLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0]
    if (isLanguage(language)) return language
  }
  return 'en'
}

/** The reader's own variety (fr-CA, en-GB) where it is of the chosen language: it decides how numbers are written. */
export function formatLocaleFor(language: Language, wanted: readonly string[]): string {
  const own = wanted.find(tag => tag.toLowerCase().split('-')[0] === language)
  return own?.includes('-') ? own : language === 'fr' ? 'fr-FR' : 'en-US'
}

const wantedLanguages = (): readonly string[] =>
  typeof navigator === 'undefined' ? [] : (navigator.languages ?? [navigator.language])

function readLanguage(): Language {
  try {
    const kept = localStorage.getItem(storageKey)
    if (isLanguage(kept)) return kept
  } catch {
    // Storage can be refused; the browser's languages then decide.
  }
  return detectLanguage(wantedLanguages())
}

export const languageStore = createStore<Language>(readLanguage())

export function chooseLanguage(language: Language): void {
  languageStore.set(language)
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // The choice then lasts as long as the page.
  }
}

export const currentFormatLocale = (language: Language): string =>
  formatLocaleFor(language, wantedLanguages())
