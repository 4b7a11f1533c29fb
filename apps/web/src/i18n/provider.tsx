import { type ReactNode, useEffect, useState } from 'react'
import { IntlProvider } from 'use-intl'
import { useStore } from '../api/store.ts'
import { english, type Messages } from './english.ts'
import { currentFormatLocale, type Language, languageStore } from './language.ts'
import { loadMessages } from './messages.ts'

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages
    Locale: string
  }
}

type Loaded = { language: Language; messages: Messages }

/**
 * Speaks the chosen language. While another one is on its way the last one stays; before the first there is nothing,
 * rather than a flash of English. If it cannot be fetched, English stands in.
 */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = useStore(languageStore)
  const [loaded, setLoaded] = useState<Loaded | null>(
    language === 'en' ? { language, messages: english } : null,
  )

  useEffect(() => {
    let current = true
    loadMessages(language)
      .catch(() => english)
      .then(messages => {
        if (!current) return
        document.documentElement.lang = language
        setLoaded({ language, messages })
      })
    return () => {
      current = false
    }
  }, [language])

  if (!loaded) return null
  return (
    <IntlProvider
      locale={currentFormatLocale(loaded.language)}
      messages={loaded.messages}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      {children}
    </IntlProvider>
  )
}
