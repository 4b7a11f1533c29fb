import { useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { postCalls } from '../api/calls.ts'
import { keys } from '../api/query-client.ts'
import type { Profile } from '../api/types.ts'
import { useGo } from '../app/go.ts'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { type FetchPage, PostFeed, usePostFeed } from './post-feed.tsx'

const tabs = ['posts', 'replies', 'media', 'likes'] as const
type Tab = (typeof tabs)[number]
const panelId = 'member-posts'

function fetcherOf(handle: string, tab: Tab): FetchPage {
  if (tab === 'likes') return page => postCalls.likedBy(handle, page)
  return page => postCalls.by(handle, { ...page, ...(tab !== 'posts' && { only: tab }) })
}

/** What a member wrote, answered, showed and, if they show it, likes. The pinned post stands on top. */
export function ProfilePosts({ profile }: { profile: Profile }) {
  const t = useTranslations('people')
  const go = useGo()
  const search: { tab?: string } = useSearch({ strict: false })
  const offered = tabs.filter(tab => tab !== 'likes' || profile.shows_likes)
  const tab = offered.find(one => one === search.tab) ?? 'posts'
  const { handle, name } = profile
  const feed = usePostFeed(
    tab === 'posts' ? keys.postsBy(handle) : [...keys.postsBy(handle), tab],
    fetcherOf(handle, tab),
  )
  return (
    <section aria-label={t('postsHeading')} className="flex-1">
      <div className="overflow-x-auto border-line border-b px-4 py-2.5 [scrollbar-width:none]">
        <Segmented
          label={t('postsHeading')}
          panelId={panelId}
          value={tab}
          onChange={next =>
            go(next === 'posts' ? paths.profile(handle) : `${paths.profile(handle)}?tab=${next}`, {
              replace: true,
            })
          }
          options={offered.map(value => ({ value, label: t(`tabs.${value}`) }))}
        />
      </div>
      <div role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${tab}`}>
        <PostFeed
          feed={feed}
          feedKey={`by:${handle}:${tab}`}
          label={t(`tabs.${tab}`)}
          errorTitle={t('profileError')}
          showsPin={tab === 'posts'}
          empty={
            <EmptyState scene="note" title={t(`noPosts.${tab}`)}>
              {t('noPostsText', { name })}
            </EmptyState>
          }
        />
      </div>
    </section>
  )
}
