import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { chatCalls } from '../api/calls.ts'
import { itemsOf, keys } from '../api/query-client.ts'

const conversationsPerPage = 40

/** The member's conversations, the liveliest first. */
export const conversationsQuery = infiniteQueryOptions({
  queryKey: keys.conversations,
  queryFn: ({ pageParam, signal }) =>
    chatCalls.list({ cursor: pageParam, limit: conversationsPerPage, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: page => page.next_cursor,
  staleTime: 60_000,
})

/** How many messages wait unread. Unread conversations are the liveliest, so they are among those that are loaded. */
export const useUnreadTotal = (): number =>
  useInfiniteQuery({
    ...conversationsQuery,
    select: data => itemsOf(data).reduce((sum, conversation) => sum + conversation.unread_count, 0),
  }).data ?? 0
