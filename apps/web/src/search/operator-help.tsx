import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '../ui/icon.tsx'

const examples = [
  ['"fresh bread"', 'phrase'],
  ['-rain', 'not'],
  ['#harbour', 'tag'],
  ['from:@nadia', 'from'],
  ['to:@nadia', 'to'],
  ['mentions:@nadia', 'mentions'],
  ['since:2026-01-31', 'since'],
  ['until:2026-02-28', 'until'],
  ['has:image', 'has'],
  ['is:reply', 'is'],
  ['lang:fr', 'lang'],
  ['min_likes:10', 'minLikes'],
] as const

/** What can be written into the field beside words. */
export function OperatorHelp() {
  const t = useTranslations('search')
  return (
    <details className="group border-line border-b px-4">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 text-ui font-[550] [&::-webkit-details-marker]:hidden">
        {t('help')}
        <Icon of={ChevronDown} size="s" className="text-ink-3 transition-transform group-open:rotate-180" />
      </summary>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 pb-4 text-label">
        {examples.map(([example, key]) => (
          <div key={key} className="contents">
            <dt>
              <code className="rounded-xs bg-canvas px-1.5 py-0.5 font-mono text-[.92em]">{example}</code>
            </dt>
            <dd className="text-ink-2">{t(`operators.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
