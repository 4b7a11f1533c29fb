import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button.tsx'

/** What was said before the oldest message that is loaded. */
export interface Older {
  has: boolean
  isLoading: boolean
  hasFailed: boolean
  load(): void
}

/** Room for the mark above the oldest row. */
export const olderPx = 56

/** Says that older messages are on their way; by hand where that has failed. */
export function OlderMark({ older }: { older: Older }) {
  const t = useTranslations('chats')
  return (
    <li className="absolute inset-x-0 top-0 grid h-14 place-items-center text-ink-3 text-label">
      {older.hasFailed ? (
        <Button kind="quiet" size="sm" onClick={older.load}>
          {t('loadOlder')}
        </Button>
      ) : (
        older.isLoading && t('loadingOlder')
      )}
    </li>
  )
}
