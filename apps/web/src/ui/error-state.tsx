import { CloudOff, RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ApiProblem, isUnreachable } from '../api/problem.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { DoorScene } from './scenes.tsx'

/** What could not be shown, why, the way on, and a reference for whoever helps. */
export function ErrorState({
  error,
  title,
  onRetry,
  children,
}: {
  error: unknown
  title: string
  onRetry?: () => void
  children?: ReactNode
}) {
  const t = useTranslations('common')
  const away = isUnreachable(error)
  const reference = error instanceof ApiProblem ? error.reference : null
  return (
    <div role="alert" className="mx-auto flex max-w-[440px] flex-col items-start px-6 py-10">
      {away ? <Icon of={CloudOff} size="l" className="text-ink-3" /> : <DoorScene coin={false} />}
      <h2 className="mt-4 text-h2">{title}</h2>
      <p className="mt-2 text-body text-ink-2">
        {away ? t('unreachableText') : (children ?? t('failedText'))}
      </p>
      {onRetry && (
        <Button kind="quiet" className="mt-5" onClick={onRetry} icon={<Icon of={RotateCw} size="s" />}>
          {t('tryAgain')}
        </Button>
      )}
      {reference && <p className="num mt-4 text-caption text-ink-3">{t('reference', { reference })}</p>}
    </div>
  )
}
