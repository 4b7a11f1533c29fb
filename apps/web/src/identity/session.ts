import { queryOptions, useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { authCalls, instanceCalls } from '../api/calls.ts'
import { clearKeptCache } from '../api/kept-cache.ts'
import { ApiProblem } from '../api/problem.ts'
import { keys, queryClient } from '../api/query-client.ts'
import type { OwnMember, Session } from '../api/types.ts'

/** The session of this browser, or null for somebody who is not signed in. */
export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: async (): Promise<Session | null> => {
    try {
      return await authCalls.session()
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) return null
      throw error
    }
  },
  staleTime: 60_000,
})

const instanceQuery = queryOptions({
  queryKey: keys.instance,
  queryFn: () => instanceCalls.read(),
  staleTime: 10 * 60_000,
})

export const useInstance = () => useQuery(instanceQuery).data

export const useSession = (): Session | null => useQuery(sessionQuery).data ?? null

/**
 * The signed-in member, given by the signed-in layout. It comes from above and not from the session itself: when the
 * session ends, what stands below the layout may render once more before the layout takes it away.
 */
export const MeContext = createContext<OwnMember | null>(null)

/** The signed-in member. Only below the signed-in layout, which renders nothing without one. */
export function useMe(): OwnMember {
  const me = useContext(MeContext)
  if (!me) throw new Error('useMe outside the signed-in layout')
  return me
}

/** Runs when somebody has signed in: nothing that another member saw on this device may remain. */
export function startSession(session: Session): void {
  const instance = queryClient.getQueryData(keys.instance)
  queryClient.clear()
  clearKeptCache()
  if (instance) queryClient.setQueryData(keys.instance, instance)
  queryClient.setQueryData<Session | null>(keys.session, session)
}

const signOutListeners = new Set<() => void>()
/** Other areas drop what they keep on the device when the member leaves it. */
export const onSignOut = (listener: () => void): void => void signOutListeners.add(listener)

export async function endSession(): Promise<void> {
  await authCalls.signOut().catch((error: unknown) => {
    if (!(error instanceof ApiProblem) || error.status !== 401) throw error
  })
  for (const listener of signOutListeners) listener()
  queryClient.clear()
  clearKeptCache()
  queryClient.setQueryData<Session | null>(keys.session, null)
}

/** Runs when the session has ended elsewhere: nothing of the member's may remain to be read on this device. */
export function forgetSession(): void {
  const instance = queryClient.getQueryData(keys.instance)
  queryClient.clear()
  clearKeptCache()
  if (instance) queryClient.setQueryData(keys.instance, instance)
  queryClient.setQueryData<Session | null>(keys.session, null)
}

/**
 * Asks whether the session still stands, after the server has closed the connection for its sake. Another member may
 * have signed in since in another tab: then the page starts anew as theirs.
 */
export async function checkSession(memberId: string): Promise<boolean> {
  const session = await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => undefined)
  if (session && session.member.id !== memberId) {
    forgetSession()
    location.reload()
  }
  return session !== null
}

/** Changes what is known of the signed-in member without asking again. */
export function updateMe(change: Partial<OwnMember>): void {
  queryClient.setQueryData<Session | null>(keys.session, session =>
    session ? { ...session, member: { ...session.member, ...change } } : session,
  )
}
