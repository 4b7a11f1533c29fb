import { type ReactNode, useEffect } from 'react'
import { IntlProvider } from 'use-intl'
import { useStore } from '../api/store.ts'
import type { Messages } from './english.ts'
import { currentFormatLocale, languageStore } from './language.ts'
import { loadedMessages, speak, speakFirst } from './messages.ts'

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages
    Locale: string
  }
}

/** The messages of the other screens are asked for when a hand moves, and for who only looks after this time. */
const firstLookMs = 8000
const hands = ['pointerdown', 'pointermove', 'touchstart', 'keydown'] as const

/** For what is drawn before its topic has come: an empty place for a moment, rather than the name of a key. */
const whileLoading = { onError: () => undefined, getMessageFallback: () => '' }

/**
 * Speaks the chosen language. While another one is on its way the last one stays; before the first there is nothing,
 * rather than a flash of English.
 */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = useStore(languageStore)
  const loaded = useStore(loadedMessages)
  const isSpoken = loaded?.language === language

  useEffect(() => {
    if (!isSpoken) {
      void (loaded ? speak(language) : speakFirst(language))
      return
    }
    document.documentElement.lang = language
    if (loaded.isComplete) return
    const ask = (): void => void speak(language)
    const timer = setTimeout(ask, firstLookMs)
    for (const hand of hands) addEventListener(hand, ask, { once: true, passive: true })
    return () => {
      clearTimeout(timer)
      for (const hand of hands) removeEventListener(hand, ask)
    }
  }, [language, isSpoken, loaded])

  if (!loaded) return null
  return (
    <IntlProvider
      locale={currentFormatLocale(loaded.language)}
      messages={loaded.messages}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      {...(!loaded.isComplete && whileLoading)}
    >
      {children}
    </IntlProvider>
  )
}
