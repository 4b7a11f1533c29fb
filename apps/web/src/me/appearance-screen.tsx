import { useTranslations } from 'use-intl'
import { useStore } from '../api/store.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { chooseTheme, themeStore, themes } from '../app/theme.ts'
import { chooseLanguage, languageNames, languageStore, languages } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { ChoiceList } from './choice-list.tsx'

export function AppearanceScreen() {
  const t = useTranslations('me')
  usePageTitle(t('appearanceTitle'))
  return (
    <div className="mx-auto w-full max-w-[600px]">
      <ScreenHeader kind="depth" fallback={paths.me} title={t('appearanceTitle')} />
      <div className="space-y-7 px-4 pt-3 pb-8">
        <ChoiceList
          label={t('theme')}
          value={useStore(themeStore)}
          onChange={chooseTheme}
          options={themes.map(value => ({ value, label: t(`themes.${value}`) }))}
        />
        <ChoiceList
          label={t('language')}
          value={useStore(languageStore)}
          onChange={chooseLanguage}
          options={languages.map(value => ({ value, label: languageNames[value], lang: value }))}
        />
      </div>
    </div>
  )
}
