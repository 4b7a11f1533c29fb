import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Pencil } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { ApiProblem } from '../api/problem.ts'
import { keys, queryClient } from '../api/query-client.ts'
import type { MemberFeed } from '../api/types.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { paths } from '../paths.ts'
import { PostBones } from '../social/post-bones.tsx'
import { PostFeed, usePostFeed } from '../social/post-feed.tsx'
import { AppLink } from '../ui/app-link.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconLink } from '../ui/icon-button.tsx'
import { showToast } from '../ui/toast.tsx'
import { feedCalls } from './search-calls.ts'

/** One feed: what it is for, and its posts. */
export function FeedScreen() {
  const t = useTranslations('search')
  const { feedId } = useParams({ strict: false }) as { feedId: string }
  const feed = useQuery({ queryKey: keys.feed(feedId), queryFn: () => feedCalls.read(feedId) })
  usePageTitle(feed.data?.title ?? t('feed'))
  const gone = feed.error instanceof ApiProblem && [400, 404].includes(feed.error.status)
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <ScreenHeader
        kind="depth"
        fallback={paths.feeds}
        title={feed.data?.title ?? t('feed')}
        className="border-line border-b bg-surface/92"
        end={
          feed.data?.is_own && (
            <IconLink to={paths.editFeed(feedId)} label={t('editFeed')}>
              <Icon of={Pencil} />
            </IconLink>
          )
        }
      />
      {feed.isPending ? (
        <PostBones />
      ) : gone ? (
        <EmptyState
          scene="letter"
          title={t('feedGone')}
          action={<ButtonLink to={paths.feeds}>{t('feeds')}</ButtonLink>}
        >
          {t('feedGoneText')}
        </EmptyState>
      ) : feed.isError ? (
        <ErrorState error={feed.error} title={t('feedsError')} onRetry={() => void feed.refetch()} />
      ) : (
        <OpenFeed feed={feed.data} />
      )}
    </div>
  )
}

function OpenFeed({ feed }: { feed: MemberFeed }) {
  const t = useTranslations('search')
  const posts = usePostFeed(keys.feedPosts(feed.id), page => feedCalls.timeline(feed.id, page))
  const keep = useMutation({
    mutationFn: () => (feed.is_kept ? feedCalls.drop(feed.id) : feedCalls.keep(feed.id)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['feeds'] }),
    onError: () => showToast({ text: t('keepFailed') }),
  })
  return (
    <>
      <div className="flex items-start gap-3 border-line border-b px-4 py-3.5">
        <div className="min-w-0 flex-1">
          {feed.description && (
            <p className="mb-1 whitespace-pre-wrap text-ui" dir="auto">
              {feed.description}
            </p>
          )}
          <p className="text-ink-3 text-label">
            {feed.is_own ? (
              t(feed.is_public ? 'ownPublic' : 'ownPrivate')
            ) : (
              <AppLink to={paths.profile(feed.owner.handle)} className="hover:underline">
                {t('feedBy', { name: feed.owner.name })}
              </AppLink>
            )}
          </p>
        </div>
        <Button
          kind={feed.is_kept ? 'line' : 'ink'}
          size="sm"
          busy={keep.isPending}
          onClick={() => keep.mutate()}
        >
          {t(feed.is_kept ? 'dropFeed' : 'keepFeed')}
        </Button>
      </div>
      <PostFeed
        feed={posts}
        feedKey={`feed ${feed.id}`}
        label={feed.title}
        errorTitle={t('feedsError')}
        empty={
          <EmptyState scene="note" title={t('emptyFeedTitle')}>
            {t('emptyFeedText')}
          </EmptyState>
        }
      />
    </>
  )
}
