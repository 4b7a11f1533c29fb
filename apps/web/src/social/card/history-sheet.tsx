import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'use-intl'
import { postCalls } from '../../api/calls.ts'
import { keys } from '../../api/query-client.ts'
import type { Post } from '../../api/types.ts'
import { fullTime } from '../../i18n/times.ts'
import { AttachmentGrid } from '../../media/attachment-grid.tsx'
import { Badge } from '../../ui/badge.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Bone, Skeleton } from '../../ui/skeleton.tsx'
import { PostText } from '../text/post-text.tsx'

/** Every version that a post has had with what it showed, the present one first. */
export function HistorySheet({ post, onClose }: { post: Post; onClose: () => void }) {
  const t = useTranslations('posts')
  const locale = useLocale()
  const history = useQuery({ queryKey: keys.history(post.id), queryFn: () => postCalls.history(post.id) })
  return (
    <Sheet open onClose={onClose} title={t('historyTitle')}>
      {history.isPending ? (
        <Skeleton className="space-y-3">
          <Bone className="h-3 w-40" />
          <Bone className="h-4 w-full" />
          <Bone className="h-4 w-3/4" />
        </Skeleton>
      ) : history.isError ? (
        <ErrorState error={history.error} title={t('historyError')} onRetry={() => void history.refetch()} />
      ) : (
        <ol className="divide-y divide-line">
          {history.data.items.map((version, at) => (
            <li key={version.version} className="py-3.5 first:pt-0">
              <p className="num mb-1 flex items-center gap-2 text-ink-3 text-label">
                <time dateTime={version.created_at}>{fullTime(new Date(version.created_at), locale)}</time>
                {at === 0 && <Badge>{t('historyNow')}</Badge>}
              </p>
              {version.content_warning && (
                <p className="mb-1 text-ink-2 text-small">
                  {t('contentWarning')} · {version.content_warning}
                </p>
              )}
              <PostText
                post={{
                  text: version.text,
                  format: version.format,
                  mentions: post.mentions,
                  tags: post.tags,
                  emojis: post.emojis,
                }}
                className="text-body"
              />
              <AttachmentGrid attachments={version.media} />
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  )
}
