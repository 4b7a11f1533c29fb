import { useParams } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { postCalls } from '../api/calls.ts'
import { keys } from '../api/query-client.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { PostFeed, usePostFeed } from './post-feed.tsx'

/** The posts that speak of a post. */
export function QuotesScreen() {
  const t = useTranslations('posts')
  const { postId } = useParams({ strict: false }) as { postId: string }
  const feed = usePostFeed(keys.quotes(postId), page => postCalls.quotes(postId, page))
  usePageTitle(t('quotesTitle'))
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <ScreenHeader
        kind="depth"
        fallback={paths.post(postId)}
        title={t('quotesTitle')}
        className="border-line border-b bg-surface/92"
      />
      <PostFeed
        feed={feed}
        feedKey={`quotes:${postId}`}
        label={t('quotesTitle')}
        errorTitle={t('error')}
        empty={
          <EmptyState scene="note" title={t('noQuotesTitle')}>
            {t('noQuotesText')}
          </EmptyState>
        }
      />
    </div>
  )
}
