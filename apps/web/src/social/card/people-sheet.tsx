import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { postCalls } from '../../api/calls.ts'
import { itemsOf, keys } from '../../api/query-client.ts'
import type { Post } from '../../api/types.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { RowBones, Skeleton } from '../../ui/skeleton.tsx'
import { PersonRow } from '../person-row.tsx'

/** Who liked a post, or who passed it on. */
export function PeopleSheet({
  post,
  which,
  onClose,
}: {
  post: Post
  which: 'likes' | 'reposts'
  onClose: () => void
}) {
  const t = useTranslations()
  const people = useInfiniteQuery({
    queryKey: keys.responders(post.id, which),
    queryFn: ({ pageParam, signal }) => postCalls[which](post.id, { cursor: pageParam, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next_cursor,
  })
  const items = itemsOf(people.data)
  return (
    <Sheet open onClose={onClose} title={t(which === 'likes' ? 'posts.likedBy' : 'posts.repostedByTitle')}>
      {people.isPending ? (
        <Skeleton>
          <RowBones count={4} />
        </Skeleton>
      ) : people.isError && items.length === 0 ? (
        <ErrorState
          error={people.error}
          title={t('posts.peopleError')}
          onRetry={() => void people.refetch()}
        />
      ) : items.length === 0 ? (
        <p className="py-4 text-ink-2 text-ui">{t('posts.nobodyShown')}</p>
      ) : (
        <ul>
          {items.map(person => (
            <PersonRow key={person.id} person={person} flush />
          ))}
        </ul>
      )}
      {people.hasNextPage && (
        <Button
          kind="quiet"
          size="sm"
          className="mt-3 self-center"
          busy={people.isFetchingNextPage}
          onClick={() => void people.fetchNextPage()}
        >
          {t('common.more')}
        </Button>
      )}
    </Sheet>
  )
}
