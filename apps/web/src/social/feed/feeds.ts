import { useQuery } from '@tanstack/react-query'
import { postCalls } from '../../api/calls.ts'
import { keys } from '../../api/query-client.ts'
import type { FetchPage } from '../post-feed.tsx'

/** The posts of home: of those one follows, ranked, of everybody here, or of a list by its id. */
export type FeedName = 'home' | 'for-you' | 'local' | `list_${string}`

export function feedNameOf(asked: string | undefined): FeedName {
  if (asked === 'local' || asked === 'for-you') return asked
  return asked?.startsWith('list_') ? (asked as FeedName) : 'home'
}

export function fetcherOf(name: FeedName): FetchPage {
  if (name === 'home') return postCalls.home
  if (name === 'for-you') return postCalls.forYou
  if (name === 'local') return postCalls.local
  return page => postCalls.ofList(name, page)
}

/** One's own lists, as further tabs. They come after the first screen stands. */
export const useOwnLists = () =>
  useQuery({ queryKey: keys.ownLists, queryFn: postCalls.lists, staleTime: 5 * 60_000 }).data?.items ?? []
