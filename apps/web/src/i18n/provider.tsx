import { type ReactNode, useEffect } from 'react'
import { IntlProvider } from 'use-intl'
import { useStore } from '../api/store.ts'
import type { Messages } from './english.ts'
import { currentFormatLocale, languageStore } from './language.ts'
import { loadedMessages, speak } from './messages.ts'

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages
    Locale: string
  }
}

/** Time for the first screen to be drawn before the messages of the others are asked for. */
const firstScreenMs = 1500

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
    if (isSpoken && loaded.isComplete) {
      document.documentElement.lang = language
      return
    }
    const timer = setTimeout(() => void speak(language), isSpoken ? firstScreenMs : 0)
    return () => clearTimeout(timer)
  }, [language, isSpoken, loaded?.isComplete])

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
