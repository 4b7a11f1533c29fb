import { useInfiniteQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { memberCalls } from '../api/calls.ts'
import { itemsOf, keys, queryClient } from '../api/query-client.ts'
import type { Profile } from '../api/types.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { PersonRow } from './person-row.tsx'

export const FollowersScreen = () => <FollowList which="followers" />
export const FollowingScreen = () => <FollowList which="following" />

function FollowList({ which }: { which: 'followers' | 'following' }) {
  const t = useTranslations()
  const { handle } = useParams({ strict: false }) as { handle: string }
  const name = queryClient.getQueryData<Profile>(keys.profile(handle))?.name ?? `@${handle}`
  const people = useInfiniteQuery({
    queryKey: which === 'followers' ? keys.followers(handle) : keys.following(handle),
    queryFn: ({ pageParam, signal }) => memberCalls[which](handle, { cursor: pageParam, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next_cursor,
  })
  const items = itemsOf(people.data)
  const title = which === 'followers' ? t('people.followersOf', { name }) : t('people.followingOf', { name })
  usePageTitle(title)
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <ScreenHeader
        kind="depth"
        fallback={paths.profile(handle)}
        title={title}
        className="border-line border-b bg-surface/92"
      />
      {people.isPending ? (
        <Skeleton>
          <RowBones count={8} />
        </Skeleton>
      ) : people.isError && items.length === 0 ? (
        <ErrorState
          error={people.error}
          title={t('people.profileError')}
          onRetry={() => void people.refetch()}
        />
      ) : items.length === 0 ? (
        <EmptyState
          scene="people"
          title={which === 'followers' ? t('people.noFollowersTitle') : t('people.noFollowingTitle')}
        >
          {which === 'followers'
            ? t('people.noFollowersText', { name })
            : t('people.noFollowingText', { name })}
        </EmptyState>
      ) : (
        <>
          <ul aria-label={title}>
            {items.map(person => (
              <PersonRow key={person.id} person={person} />
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
      )}
    </div>
  )
}
