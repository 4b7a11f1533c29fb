import { useParams } from '@tanstack/react-router'
import { Rss } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { postCalls } from '../api/calls.ts'
import { keys } from '../api/query-client.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { paths } from '../paths.ts'
import { OrderChoice } from '../search/order-choice.tsx'
import type { SearchOrder } from '../search/search-calls.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconLink } from '../ui/icon-button.tsx'
import { PostFeed, usePostFeed } from './post-feed.tsx'
import { FollowTagButton } from './tags/follow-tag-button.tsx'

const panelId = 'tagged'

/** Every post with a tag, the newest or the best first. */
export function TagScreen() {
  const t = useTranslations('home')
  const words = useTranslations('search')
  const { tag } = useParams({ strict: false }) as { tag: string }
  const [order, setOrder] = useState<SearchOrder>('latest')
  const feed = usePostFeed(keys.tagged(tag, order), page => postCalls.tagged(tag, order, page))
  const title = t('tagTitle', { tag })
  usePageTitle(title)
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <ScreenHeader
        kind="depth"
        fallback={paths.search}
        title={title}
        className="border-line border-b bg-surface/92"
        end={
          <>
            <FollowTagButton tag={tag} />
            <IconLink to={paths.newFeedOf(tag)} label={words('feedOfTag', { tag })}>
              <Icon of={Rss} />
            </IconLink>
          </>
        }
      />
      <div className="border-line border-b px-4 py-2.5">
        <OrderChoice value={order} onChange={setOrder} panelId={panelId} />
      </div>
      <div role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${order}`} className="flex-1">
        <PostFeed
          feed={feed}
          feedKey={`tag:${order}:${tag}`}
          label={title}
          errorTitle={t('feedError')}
          empty={
            <EmptyState scene="note" title={t('tagEmptyTitle')}>
              {t('tagEmptyText', { tag })}
            </EmptyState>
          }
        />
      </div>
    </div>
  )
}
