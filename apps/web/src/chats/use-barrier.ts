import { useQuery } from '@tanstack/react-query'
import { memberCalls } from '../api/calls.ts'
import { ApiProblem } from '../api/problem.ts'
import { keys } from '../api/query-client.ts'
import type { ChatEntry, ChatRow } from './engine/chat-client.ts'

export type Barrier = 'you_block' | 'unavailable' | null

/**
 * What stands between the two of a pair, as far as who looks may know: a block of their own, or that the other cannot
 * be reached, of which the server says no more.
 */
export function useBarrier(chat: ChatRow, last?: ChatEntry | undefined): Barrier {
  const mate = chat.kind === 'pair' ? chat.members[0] : undefined
  const profile = useQuery({
    queryKey: keys.profile(mate?.handle ?? ''),
    queryFn: () => memberCalls.profile(mate?.handle ?? ''),
    enabled: mate !== undefined,
    staleTime: 60_000,
  })
  if (!mate) return null
  if (profile.data?.viewer?.blocks) return 'you_block'
  const isGone = profile.error instanceof ApiProblem && profile.error.status === 404
  const wasRefused = last?.refused === 'member_unavailable'
  return isGone || wasRefused ? 'unavailable' : null
}
