import { CloudOff } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { queryClient } from '../api/query-client.ts'
import { useStore } from '../api/store.ts'
import { clockTime } from '../i18n/times.ts'
import { Icon } from '../ui/icon.tsx'
import { lastContact, useOffline } from './offline.ts'

/** The age of what is shown: the last answer of this visit, or of the one that the device kept. */
const newestData = (): number =>
  Math.max(
    0,
    ...queryClient
      .getQueryCache()
      .getAll()
      .map(query => query.state.dataUpdatedAt),
  )

/** The latest time at which what is shown was known to be true, as a clock time; null while nothing is known. */
export function useKnownSince(): string | null {
  const locale = useLocale()
  const contact = useStore(lastContact) || newestData()
  return contact ? clockTime(new Date(contact), locale) : null
}

export function OfflineBanner() {
  const t = useTranslations('common')
  const offline = useOffline()
  const time = useKnownSince()
  return (
    <div role="status">
      {offline && (
        <div className="flex min-h-11 items-center gap-2.5 bg-ink-fill px-4 py-2 text-on-ink text-small">
          <Icon of={CloudOff} size="s" />
          <span className="flex-1">{time ? t('offline', { time }) : t('offlineNow')}</span>
          <button
            type="button"
            onClick={() => void queryClient.refetchQueries({ type: 'active' })}
            className="tap min-h-8 px-2 font-semibold underline underline-offset-4"
          >
            {t('retry')}
          </button>
        </div>
      )}
    </div>
  )
}
