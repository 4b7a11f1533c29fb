import { useQuery } from '@tanstack/react-query'
import { Plus, Rss } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { keys } from '../api/query-client.ts'
import type { MemberFeed } from '../api/types.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { paths } from '../paths.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Glyph, Row } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { feedCalls } from './search-calls.ts'

/** The feeds that a member keeps at hand, and those that others offer. */
export function FeedsScreen() {
  const t = useTranslations('search')
  const kept = useQuery({ queryKey: keys.feeds, queryFn: feedCalls.kept })
  const offered = useQuery({ queryKey: keys.publicFeeds, queryFn: feedCalls.offered })
  usePageTitle(t('feeds'))
  const own = kept.data?.items ?? []
  const others = (offered.data?.items ?? []).filter(feed => !feed.is_own && !feed.is_kept)
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <ScreenHeader
        kind="depth"
        fallback={paths.search}
        title={t('feeds')}
        className="border-line border-b bg-surface/92"
        end={
          <ButtonLink to={paths.newFeed} kind="ink" size="sm" icon={<Icon of={Plus} size="s" />}>
            {t('newFeed')}
          </ButtonLink>
        }
      />
      {kept.isPending ? (
        <Skeleton>
          <RowBones count={4} />
        </Skeleton>
      ) : kept.isError ? (
        <ErrorState error={kept.error} title={t('feedsError')} onRetry={() => void kept.refetch()} />
      ) : own.length === 0 ? (
        <EmptyState scene="note" title={t('noFeedsTitle')}>
          {t('noFeedsText')}
        </EmptyState>
      ) : (
        <ul aria-label={t('feeds')}>
          {own.map(feed => (
            <FeedRow key={feed.id} feed={feed} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <section aria-labelledby="offered" className="border-line border-t">
          <h2 id="offered" className="px-4 pt-4 pb-1 text-[1.25rem]">
            {t('offeredFeeds')}
          </h2>
          <ul>
            {others.map(feed => (
              <FeedRow key={feed.id} feed={feed} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function FeedRow({ feed }: { feed: MemberFeed }) {
  const t = useTranslations('search')
  return (
    <Row
      to={paths.feed(feed.id)}
      lead={
        <Glyph tone={feed.is_own ? 'plain' : 'aegean'}>
          <Icon of={Rss} size="s" />
        </Glyph>
      }
      title={feed.title}
      sub={
        feed.is_own ? t(feed.is_public ? 'ownPublic' : 'ownPrivate') : t('feedBy', { name: feed.owner.name })
      }
    />
  )
}
