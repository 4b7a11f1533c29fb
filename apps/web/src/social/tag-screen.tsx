import { useParams } from '@tanstack/react-router'
import { Rss } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { postCalls } from '../api/calls.ts'
import { keys } from '../api/query-client.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconLink } from '../ui/icon-button.tsx'
import { PostFeed, usePostFeed } from './post-feed.tsx'

/** Every post with a tag, newest first. */
export function TagScreen() {
  const t = useTranslations('home')
  const words = useTranslations('search')
  const { tag } = useParams({ strict: false }) as { tag: string }
  const feed = usePostFeed(keys.tagged(tag), page => postCalls.tagged(tag, page))
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
          <IconLink to={paths.newFeedOf(tag)} label={words('feedOfTag', { tag })}>
            <Icon of={Rss} />
          </IconLink>
        }
      />
      <PostFeed
        feed={feed}
        feedKey={`tag:${tag}`}
        label={title}
        errorTitle={t('feedError')}
        empty={
          <EmptyState scene="note" title={t('tagEmptyTitle')}>
            {t('tagEmptyText', { tag })}
          </EmptyState>
        }
      />
    </div>
  )
}
