import { type InfiniteData, useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { memberCalls } from '../api/calls.ts'
import { keys, queryClient } from '../api/query-client.ts'
import type { Page, Person, Profile } from '../api/types.ts'
import { showToast } from '../ui/toast.tsx'

const withFollow = <Of extends Person>(person: Of, follows: boolean): Of => ({
  ...person,
  viewer: { is_self: false, followed_by: false, ...person.viewer, follows },
})

/** Shows the change everywhere a member is listed, before the server has agreed. */
function showFollow(handle: string, follows: boolean): void {
  queryClient.setQueryData<Profile>(keys.profile(handle), profile =>
    profile && (profile.viewer?.follows ?? false) !== follows
      ? {
          ...withFollow(profile, follows),
          counts: {
            ...profile.counts,
            followers: Math.max(0, profile.counts.followers + (follows ? 1 : -1)),
          },
        }
      : profile,
  )
  const change = (person: Person) => (person.handle === handle ? withFollow(person, follows) : person)
  queryClient.setQueryData<{ items: Person[] }>(
    keys.suggestions,
    list => list && { items: list.items.map(change) },
  )
  queryClient.setQueriesData<{ items: Person[] }>(
    { queryKey: keys.foundPeople('').slice(0, 2) },
    list => list && { ...list, items: list.items.map(change) },
  )
  queryClient.setQueriesData<InfiniteData<Page<Person>>>({ queryKey: ['people'] }, data =>
    data ? { ...data, pages: data.pages.map(page => ({ ...page, items: page.items.map(change) })) } : data,
  )
}

export function useFollow(handle: string): { setFollow: (follows: boolean) => void; isPending: boolean } {
  const t = useTranslations('people')
  const { mutate, isPending } = useMutation({
    mutationFn: (follows: boolean) => (follows ? memberCalls.follow(handle) : memberCalls.unfollow(handle)),
    onMutate: follows => showFollow(handle, follows),
    onError: (_error, follows) => {
      showFollow(handle, !follows)
      showToast({ text: t('followFailed') })
    },
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: keys.timeline('home') }),
  })
  return { setFollow: mutate, isPending }
}
