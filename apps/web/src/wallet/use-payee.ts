import { useQuery } from '@tanstack/react-query'
import { memberCalls } from '../api/calls.ts'
import { ApiProblem } from '../api/problem.ts'
import { keys } from '../api/query-client.ts'
import type { MemberCard } from '../api/types.ts'

/** The member that a link to the send screen names. */
export function usePayee(handle: string | undefined): {
  member: MemberCard | null
  loading: boolean
  missing: boolean
} {
  const profile = useQuery({
    queryKey: keys.profile(handle ?? ''),
    queryFn: () => memberCalls.profile(handle ?? ''),
    enabled: Boolean(handle),
  })
  return {
    member: profile.data ?? null,
    loading: profile.isLoading,
    missing: profile.error instanceof ApiProblem && profile.error.status === 404,
  }
}
