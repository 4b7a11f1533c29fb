import type { ErrorComponentProps } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { isUnreachable } from '../api/problem.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { DoorScene } from '../ui/scenes.tsx'

const reloadedKey = 'stoa.reloaded-for-chunk'
const isMissingChunk = (error: unknown) =>
  error instanceof Error &&
  /dynamically imported module|module script failed|Importing a module/i.test(error.message)

/** A screen that broke. After a release the parts of the old version are gone: then one reload mends it. */
export function Crashed({ error, reset }: ErrorComponentProps) {
  const t = useTranslations('common')
  const missingChunk = isMissingChunk(error)
  useEffect(() => {
    if (!missingChunk || sessionStorage.getItem(reloadedKey)) return
    sessionStorage.setItem(reloadedKey, '1')
    location.reload()
  }, [missingChunk])
  if (isUnreachable(error)) return <ErrorState error={error} title={t('offlineNow')} onRetry={reset} />
  return (
    <div role="alert" className="mx-auto flex max-w-[440px] flex-col items-start px-6 py-16">
      <DoorScene coin={false} />
      <h1 className="mt-4 text-h2">{t('crashTitle')}</h1>
      <p className="mt-2 text-body text-ink-2">{t('crashText')}</p>
      <Button className="mt-5" onClick={() => location.reload()}>
        {t('reload')}
      </Button>
    </div>
  )
}
