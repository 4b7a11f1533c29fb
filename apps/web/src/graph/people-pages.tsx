import type { InfiniteData } from '@tanstack/react-query'
import { type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { itemsOf } from '../api/query-client.ts'
import type { Page, Person } from '../api/types.ts'
import { PersonRow } from '../social/person-row.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'

type People<Of extends Person> = UseInfiniteQueryResult<InfiniteData<Page<Of>>>

export const usePeoplePages = <Of extends Person>(
  queryKey: readonly unknown[],
  fetchPage: (page: { cursor: string | null; signal: AbortSignal }) => Promise<Page<Of>>,
): People<Of> =>
  useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage({ cursor: pageParam, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next_cursor,
  })

/** A paged list of members, each row with its own act at the end. */
export function PeoplePages<Of extends Person>({
  people,
  label,
  empty,
  end,
  under,
  flush = false,
}: {
  people: People<Of>
  label: string
  empty: ReactNode
  end: (person: Of) => ReactNode
  /** A quiet line under the name, in place of the handle. */
  under?: (person: Of) => ReactNode
  /** In a sheet, whose own edges are enough. */
  flush?: boolean
}) {
  const t = useTranslations()
  const items = itemsOf(people.data)
  if (people.isPending)
    return (
      <Skeleton>
        <RowBones count={6} />
      </Skeleton>
    )
  if (people.isError && items.length === 0)
    return (
      <ErrorState error={people.error} title={t('graph.listError')} onRetry={() => void people.refetch()} />
    )
  if (items.length === 0) return empty
  return (
    <>
      <ul aria-label={label}>
        {items.map(person => (
          <PersonRow
            key={person.id}
            flush={flush}
            person={person}
            end={end(person)}
            under={under?.(person)}
          />
        ))}
      </ul>
      {people.hasNextPage && (
        <div className="flex justify-center p-4">
          <Button
            kind="quiet"
            size="sm"
            busy={people.isFetchingNextPage}
            onClick={() => void people.fetchNextPage()}
          >
            {t('common.more')}
          </Button>
        </div>
      )}
    </>
  )
}
