import { useTranslations } from 'use-intl'
import { useStore } from '../api/store.ts'
import { chooseLanguage, languageNames, languageStore, languages } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'

/** Offers the other language by its own name, in its own words. */
export function LanguageSwitch() {
  const t = useTranslations('auth')
  const current = useStore(languageStore)
  return languages
    .filter(language => language !== current)
    .map(language => (
      <Button
        key={language}
        kind="quiet"
        size="xs"
        lang={language}
        aria-label={`${t('language')}: ${languageNames[language]}`}
        onClick={() => chooseLanguage(language)}
      >
        {languageNames[language]}
      </Button>
    ))
}
