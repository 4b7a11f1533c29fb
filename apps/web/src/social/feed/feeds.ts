import { useQuery } from '@tanstack/react-query'
import { postCalls } from '../../api/calls.ts'
import { keys } from '../../api/query-client.ts'
import type { FetchPage } from '../post-feed.tsx'

/** The posts of home: of those one follows, ranked, of everybody here, of a list, or of a kept feed by its id. */
export type FeedName = 'home' | 'for-you' | 'local' | `list_${string}` | `feed_${string}`

export function feedNameOf(asked: string | undefined): FeedName {
  if (asked === 'local' || asked === 'for-you') return asked
  return asked && /^(list|feed)_/.test(asked) ? (asked as FeedName) : 'home'
}

export function fetcherOf(name: FeedName): FetchPage {
  if (name === 'home') return postCalls.home
  if (name === 'for-you') return postCalls.forYou
  if (name === 'local') return postCalls.local
  return page => (name.startsWith('list_') ? postCalls.ofList(name, page) : postCalls.ofFeed(name, page))
}

const seldomMs = 5 * 60_000

/** One's own lists, as further tabs. They come after the first screen stands. */
export const useOwnLists = () =>
  useQuery({ queryKey: keys.ownLists, queryFn: postCalls.lists, staleTime: seldomMs }).data?.items ?? []

/** The feeds that one keeps at hand, as further tabs. */
export const useKeptFeeds = () =>
  useQuery({ queryKey: keys.feeds, queryFn: postCalls.feeds, staleTime: seldomMs }).data?.items ?? []

/** Whether the ranked timeline is offered: it is, unless the member has switched it off. */
export const useOffersForYou = (): boolean =>
  useQuery({ queryKey: keys.profileSettings, queryFn: postCalls.settings, staleTime: seldomMs }).data
    ?.for_you ?? true
