import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { MemberCard } from '../api/types.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { TimeAgo } from '../ui/time-ago.tsx'
import { olderMessagesQuery } from './older-calls.ts'

/** What was said in one of them, oldest first, with a way further back. */
export function OlderMessages({ id, other }: { id: string; other: MemberCard }) {
  const t = useTranslations('older')
  const log = useInfiniteQuery(olderMessagesQuery(id))
  const messages = log.data?.pages.toReversed().flatMap(page => page.items) ?? []
  if (log.isPending)
    return (
      <Skeleton>
        <RowBones count={3} />
      </Skeleton>
    )
  if (log.isError && messages.length === 0)
    return <ErrorState error={log.error} title={t('listError')} onRetry={() => void log.refetch()} />
  return (
    <>
      {log.hasNextPage && (
        <div className="mt-3 flex justify-center">
          <Button
            kind="quiet"
            size="sm"
            busy={log.isFetchingNextPage}
            onClick={() => void log.fetchNextPage()}
          >
            {t('earlier')}
          </Button>
        </div>
      )}
      <ul className="mt-3 space-y-2.5" aria-label={t('said')}>
        {messages.map(message => (
          <li key={message.id}>
            <p className="text-caption text-ink-3">
              {message.sender_id === other.id ? other.name : t('you')} · <TimeAgo at={message.created_at} />
            </p>
            <p className="whitespace-pre-wrap break-words text-small">{message.text}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
