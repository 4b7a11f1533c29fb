import { ChevronDown, Languages } from 'lucide-react'
import { useId } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Icon } from '../../ui/icon.tsx'

/** Offered first; the browser's own languages and the draft's join them. */
const common = [
  'en',
  'fr',
  'ar',
  'de',
  'es',
  'fa',
  'hi',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'tr',
  'uk',
  'vi',
  'zh',
]

export function LanguagePicker({ value, onChange }: { value: string; onChange: (language: string) => void }) {
  const t = useTranslations('compose')
  const locale = useLocale()
  const id = useId()
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const own = navigator.languages.map(tag => tag.split('-')[0]!)
  const codes = [...new Set([...common, ...own, ...(value ? [value] : [])])]
    .map(code => ({ code, name: names.of(code) ?? code }))
    .sort((one, two) => one.name.localeCompare(two.name, locale))
  return (
    <span className="relative inline-flex min-h-8 items-center rounded-full text-ink-2 text-label font-medium inset-ring inset-ring-line focus-within:outline-[2.5px] focus-within:outline-focus hover:bg-sunken">
      <Icon of={Languages} size="xs" className="pointer-events-none absolute left-2.5" />
      <label htmlFor={id} className="sr-only">
        {t('language')}
      </label>
      <select
        id={id}
        value={value}
        onChange={event => onChange(event.target.value)}
        className="tap field-sizing-content min-h-8 max-w-36 cursor-pointer appearance-none truncate rounded-full bg-transparent pr-7 pl-8 outline-none"
      >
        {codes.map(({ code, name }) => (
          <option key={code} value={code} className="bg-raised text-ink">
            {name}
          </option>
        ))}
      </select>
      <Icon of={ChevronDown} size="xs" className="pointer-events-none absolute right-2.5 text-ink-3" />
    </span>
  )
}
