import { ChevronRight, type LucideIcon } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { ApiProblem } from '../api/problem.ts'
import { Row } from '../ui/card.tsx'
import { Icon } from '../ui/icon.tsx'
import { DoorScene } from '../ui/scenes.tsx'

export type WayOn = { icon: LucideIcon; title: string; sub?: string; to?: string; onPress?: () => void }

/** What did not happen first, then the rule, then the ways on, then what support can look up. */
export function Refused({
  title,
  moved,
  rule,
  ways,
  error,
  children,
}: {
  title: string
  moved: string | null
  rule: string
  ways: readonly WayOn[]
  error: unknown
  children?: React.ReactNode
}) {
  const t = useTranslations()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const problem = error instanceof ApiProblem ? error : null
  return (
    <div className="flex flex-1 flex-col md:mx-auto md:w-full md:max-w-[560px]">
      <div className="px-5 pt-6">
        <DoorScene />
        <h2 ref={heading} tabIndex={-1} className="mt-5 text-h1 outline-none">
          {title}
          {moved && (
            <>
              <br />
              {moved}
            </>
          )}
        </h2>
        <p className="mt-2.5 text-body text-ink-2">{rule}</p>
      </div>
      {ways.length > 0 && (
        <ul
          aria-label={t('wallet.refusedWays')}
          className="mx-4 mt-5 overflow-hidden rounded-l bg-surface shadow-e1"
        >
          {ways.map(way => (
            <Row
              key={way.title}
              lead={<Icon of={way.icon} className="mx-2 text-ink-2" />}
              title={way.title}
              {...(way.sub && { sub: way.sub })}
              {...(way.to ? { to: way.to } : { onPress: way.onPress ?? (() => undefined) })}
              end={<Icon of={ChevronRight} size="s" className="text-ink-3" />}
            />
          ))}
        </ul>
      )}
      {problem && (
        <details className="mx-5 mt-4 text-ink-3 text-label">
          <summary className="min-h-6 w-fit font-medium">{t('wallet.detailsForSupport')}</summary>
          <p className="num mt-1 text-caption">
            {[
              t('wallet.rule', { code: problem.code }),
              problem.reference && t('common.reference', { reference: problem.reference }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </details>
      )}
      <span className="min-h-6 flex-1 md:flex-none" />
      <div className="px-4 pb-[max(24px,env(safe-area-inset-bottom))]">{children}</div>
    </div>
  )
}
