import { useParams } from '@tanstack/react-router'
import { Rss } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { keys } from '../api/query-client.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { paths } from '../paths.ts'
import { PostFeed, usePostFeed } from '../social/post-feed.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconLink } from '../ui/icon-button.tsx'
import { searchCalls } from './search-calls.ts'

/** The posts with one tag, newest first. */
export function TagScreen() {
  const t = useTranslations('search')
  const { tag } = useParams({ strict: false }) as { tag: string }
  const feed = usePostFeed(keys.tagged(tag), page => searchCalls.tagged(tag, page))
  usePageTitle(`#${tag}`)
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <ScreenHeader
        kind="depth"
        fallback={paths.search}
        title={`#${tag}`}
        className="border-line border-b bg-surface/92"
        end={
          <IconLink to={paths.newFeedOf(tag)} label={t('feedOfTag', { tag })}>
            <Icon of={Rss} />
          </IconLink>
        }
      />
      <PostFeed
        feed={feed}
        feedKey={`tag ${tag}`}
        label={`#${tag}`}
        errorTitle={t('error')}
        empty={
          <EmptyState scene="note" title={t('noTagPostsTitle')}>
            {t('noTagPostsText', { tag })}
          </EmptyState>
        }
      />
    </div>
  )
}
