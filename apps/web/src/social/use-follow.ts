import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { memberCalls } from '../api/calls.ts'
import { keys, queryClient } from '../api/query-client.ts'
import type { Person, Profile } from '../api/types.ts'
import { showRelation } from '../graph/relation-cache.ts'
import { showToast } from '../ui/toast.tsx'

/** Follows, asks to follow where the profile is locked, and takes either back. */
export function useFollow(member: Person): { setFollow: (follows: boolean) => void; isPending: boolean } {
  const t = useTranslations('people')
  const { handle } = member
  const { mutate, isPending } = useMutation({
    mutationFn: (follows: boolean) =>
      follows ? memberCalls.follow(handle) : memberCalls.unfollow(handle).then(() => 'done' as const),
    onMutate: follows => {
      // Whether the profile is locked is known where its page is at hand; elsewhere the answer says so.
      const locked = queryClient.getQueryData<Profile>(keys.profile(handle))?.locked ?? false
      const { viewer } = member
      const before = {
        follows: viewer?.follows ?? false,
        requested: viewer?.requested ?? false,
        watches: viewer?.watches ?? false,
      }
      showRelation(handle, {
        follows: follows && !locked,
        requested: follows && locked,
        watches: follows && before.watches,
      })
      return before
    },
    onSuccess: (result, follows) => {
      showRelation(handle, {
        follows: follows && result === 'done',
        requested: follows && result === 'requested',
      })
      void queryClient.invalidateQueries({ queryKey: keys.timeline('home') })
    },
    onError: (_error, _follows, before) => {
      if (before) showRelation(handle, before)
      showToast({ text: t('followFailed') })
    },
  })
  return { setFollow: mutate, isPending }
}
