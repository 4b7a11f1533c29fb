import { type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { itemsOf } from '../api/query-client.ts'
import type { Page } from '../api/types.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'

/** A list that comes by pages. */
export const usePagedList = <Item,>(
  key: readonly unknown[],
  read: (cursor: string | null) => Promise<Page<Item>>,
) =>
  useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Page<Item>) => page.next_cursor,
  })

/** Its skeleton, error, empty state, entries, and the way to the next page. */
export function PagedList<Item>({
  list,
  label,
  errorTitle,
  empty,
  children,
}: {
  list: UseInfiniteQueryResult<{ pages: Page<Item>[]; pageParams: unknown[] }>
  label: string
  errorTitle: string
  empty: ReactNode
  children: (item: Item) => ReactNode
}) {
  const t = useTranslations('common')
  const items = itemsOf(list.data)
  if (list.isPending) {
    return (
      <Skeleton>
        <RowBones count={5} />
      </Skeleton>
    )
  }
  if (list.isError && items.length === 0) {
    return <ErrorState error={list.error} title={errorTitle} onRetry={() => void list.refetch()} />
  }
  if (items.length === 0) return empty
  return (
    <>
      <ul aria-label={label}>{items.map(children)}</ul>
      {list.hasNextPage && (
        <div className="flex justify-center p-4">
          <Button
            kind="quiet"
            size="sm"
            busy={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </>
  )
}
