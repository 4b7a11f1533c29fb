import { useQuery } from '@tanstack/react-query'
import { chatCalls } from '../api/calls.ts'
import { keys } from '../api/query-client.ts'
import type { Conversation, Page } from '../api/types.ts'

export const conversationsQuery = {
  queryKey: keys.conversations,
  queryFn: (): Promise<Page<Conversation>> => chatCalls.list(),
  staleTime: 60_000,
}

/** How many messages wait unread in all conversations. */
export const useUnreadTotal = (): number =>
  useQuery({
    ...conversationsQuery,
    select: page => page.items.reduce((sum, conversation) => sum + conversation.unread_count, 0),
  }).data ?? 0
