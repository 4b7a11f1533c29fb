import { useTranslations } from 'use-intl'
import { keys, queryClient } from '../api/query-client.ts'
import type { MemberCard, Person } from '../api/types.ts'
import { showToast } from '../ui/toast.tsx'
import { graphCalls, graphKeys } from './graph-calls.ts'
import { showRelation } from './relation-cache.ts'
import { useAct } from './use-act.ts'

/** What was read before no longer holds on either side of a block. */
function readAnew(handle: string): void {
  for (const queryKey of [keys.posts, keys.suggestions, graphKeys.blocked, graphKeys.lists])
    void queryClient.invalidateQueries({ queryKey })
  void queryClient.invalidateQueries({ queryKey: keys.profile(handle) })
}

export function useBlock(member: MemberCard, onDone?: () => void) {
  const t = useTranslations('graph')
  return useAct(
    () => graphCalls.block(member.handle),
    () => {
      showRelation(member.handle, {
        blocks: true,
        follows: false,
        followed_by: false,
        requested: false,
        watches: false,
      })
      readAnew(member.handle)
      showToast({ text: t('blockedToast', { name: member.name }) })
      onDone?.()
    },
  )
}

export function useUnblock(member: MemberCard) {
  const t = useTranslations('graph')
  return useAct(
    () => graphCalls.unblock(member.handle),
    () => {
      showRelation(member.handle, { blocks: false })
      readAnew(member.handle)
      showToast({ text: t('unblockedToast', { name: member.name }) })
    },
  )
}

export function useUnmute(member: Person) {
  const t = useTranslations('graph')
  return useAct(
    () => graphCalls.unmute(member.handle),
    () => {
      showRelation(member.handle, { mutes: false })
      for (const queryKey of [keys.posts, graphKeys.muted]) void queryClient.invalidateQueries({ queryKey })
      showToast({ text: t('unmutedToast', { name: member.name }) })
    },
  )
}
