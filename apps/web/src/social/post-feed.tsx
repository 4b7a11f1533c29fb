import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query'
import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { itemsOf, queryClient } from '../api/query-client.ts'
import type { Page, TimelineItem } from '../api/types.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { PostCard } from './card/post-card.tsx'
import { guessHeightPx } from './feed/row-height.ts'
import { PostBones } from './post-bones.tsx'

export type FetchPage = (page: { cursor: string | null; signal: AbortSignal }) => Promise<Page<TimelineItem>>
export type Feed = UseInfiniteQueryResult<InfiniteData<Page<TimelineItem>>>

export const usePostFeed = (queryKey: readonly unknown[], fetchPage: FetchPage): Feed =>
  useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage({ cursor: pageParam, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next_cursor,
    staleTime: 5 * 60_000,
  })

/** Reads the beginning of a feed again and lets the rest go: it is read anew as the reader comes to it. */
export async function refreshFeed(queryKey: readonly unknown[], fetchPage: FetchPage): Promise<void> {
  const first = await fetchPage({ cursor: null, signal: AbortSignal.timeout(20_000) }).catch(() => null)
  if (first) queryClient.setQueryData(queryKey, { pages: [first], pageParams: [null] })
}

/** Row heights of feeds that were left, so that coming back finds the same place before anything is measured. */
const measured = new Map<string, VirtualItem[]>()

/** A post can stand in a list several times: as itself, and passed on by others. */
const keyOf = (item: TimelineItem): string => `${item.post.id} ${item.reposted_by?.member.id ?? ''}`

/** A list of posts without an end. Only what is near the screen is on the page. */
export function PostFeed({
  feed,
  feedKey,
  label,
  empty,
  errorTitle,
  showsPin = false,
}: {
  feed: Feed
  feedKey: string
  label: string
  empty: ReactNode
  errorTitle: string
  /** Marks the pinned post, where the list begins with it. */
  showsPin?: boolean
}) {
  const t = useTranslations()
  const items = itemsOf(feed.data)
  if (feed.isPending) return <PostBones />
  if (feed.isError && items.length === 0)
    return <ErrorState error={feed.error} title={errorTitle} onRetry={() => void feed.refetch()} />
  if (items.length === 0) return empty
  return (
    <>
      <VirtualPosts
        key={feedKey}
        items={items}
        feed={feed}
        feedKey={feedKey}
        label={label}
        showsPin={showsPin}
      />
      <div
        className="flex min-h-16 items-center justify-center px-4 py-5 text-label text-ink-3"
        role="status"
      >
        {feed.isFetchNextPageError ? (
          <Button kind="quiet" size="sm" onClick={() => void feed.fetchNextPage()}>
            {t('common.tryAgain')}
          </Button>
        ) : feed.isFetchingNextPage ? (
          t('common.loadingMore')
        ) : feed.hasNextPage ? null : (
          t('home.end')
        )}
      </div>
    </>
  )
}

function VirtualPosts({
  items,
  feed,
  feedKey,
  label,
  showsPin,
}: {
  items: TimelineItem[]
  feed: Feed
  feedKey: string
  label: string
  showsPin: boolean
}) {
  const list = useRef<HTMLDivElement>(null)
  const [marginPx, setMarginPx] = useState(0)
  useLayoutEffect(
    () => setMarginPx(list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0),
    [],
  )
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: at => guessHeightPx(items[at]!, window.innerWidth),
    overscan: 6,
    scrollMargin: marginPx,
    getItemKey: at => keyOf(items[at]!),
    initialMeasurementsCache: measured.get(feedKey) ?? [],
  })
  const rows = virtualizer.getVirtualItems()
  const lastShown = rows.at(-1)?.index ?? 0

  useEffect(() => () => void measured.set(feedKey, virtualizer.measurementsCache), [feedKey, virtualizer])
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = feed
  useEffect(() => {
    if (lastShown >= items.length - 6 && hasNextPage && !isFetchingNextPage && !isFetchNextPageError)
      void fetchNextPage()
  }, [lastShown, items.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage])

  return (
    <div
      ref={list}
      role="feed"
      aria-label={label}
      aria-busy={isFetchingNextPage}
      className="relative"
      style={{ height: virtualizer.getTotalSize() }}
    >
      {rows.map(row => (
        <div
          key={row.key}
          ref={virtualizer.measureElement}
          data-index={row.index}
          className="absolute inset-x-0 top-0 border-line border-b bg-surface"
          style={{ transform: `translateY(${row.start - virtualizer.options.scrollMargin}px)` }}
        >
          <PostCard
            showsPin={showsPin}
            item={items[row.index]!}
            at={row.index + 1}
            of={hasNextPage ? -1 : items.length}
          />
        </div>
      ))}
    </div>
  )
}
