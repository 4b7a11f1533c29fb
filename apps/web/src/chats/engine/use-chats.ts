import {
  infiniteQueryOptions,
  queryOptions,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query'
import { useMemo } from 'react'
import { queryClient } from '../../api/query-client.ts'
import { useStore } from '../../api/store.ts'
import type { ChatEntry, ChatRow, ChatsState, EntryPage } from './chat-client.ts'
import { chatClient, chatsState } from './chats.ts'

/** What is read of the chats stays in memory: these keys are never kept in the browser's storage. */
const chatKeys = {
  all: ['chats'] as const,
  list: ['chats', 'list'] as const,
  entries: (chat: string) => ['chats', 'entries', chat] as const,
}
const entriesPerPage = 40

export const useChats = (): ChatsState => useStore(chatsState)

export const chatListQuery = queryOptions({
  queryKey: chatKeys.list,
  queryFn: async (): Promise<ChatRow[]> => (await chatClient()).list(),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
})

/** The member's chats, the latest first. */
export function useChatList(): UseQueryResult<ChatRow[]> {
  const { phase } = useChats()
  return useQuery({ ...chatListQuery, enabled: phase === 'ready' })
}

/** One chat of the list; undefined while it is read, null when there is none. */
export function useChat(chat: string): ChatRow | null | undefined {
  const list = useChatList().data
  return list && (list.find(row => row.id === chat) ?? null)
}

/** How many messages wait unread in all chats. */
export function useUnreadMessages(): number {
  return useChatList().data?.reduce((sum, row) => sum + row.unread, 0) ?? 0
}

const entriesQuery = (chat: string) =>
  infiniteQueryOptions({
    queryKey: chatKeys.entries(chat),
    queryFn: async ({ pageParam }): Promise<EntryPage> => {
      const range = { limit: entriesPerPage, ...(pageParam === null ? {} : { before: pageParam }) }
      return (await chatClient()).entries(chat, range)
    },
    initialPageParam: null as number | null,
    getNextPageParam: page => (page.hasMore ? (oldestSeq(page) ?? Number.MAX_SAFE_INTEGER) : null),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

const oldestSeq = ({ entries }: EntryPage) => entries.find(entry => entry.seq !== null)?.seq

/** What a chat shows, oldest first, as far back as was asked for by `fetchNextPage`. */
export function useEntries(
  chat: string,
): Pick<
  UseInfiniteQueryResult,
  | 'isPending'
  | 'isError'
  | 'error'
  | 'hasNextPage'
  | 'fetchNextPage'
  | 'isFetchingNextPage'
  | 'isFetchNextPageError'
  | 'refetch'
> & { entries: ChatEntry[] } {
  const { phase } = useChats()
  const query = useInfiniteQuery({ ...entriesQuery(chat), enabled: phase === 'ready' })
  const { data } = query
  const entries = useMemo(() => data?.pages.toReversed().flatMap(page => page.entries) ?? [], [data])
  return { ...query, entries }
}

/** Reads again what the engine says has changed. Returns the way to stop. */
export function followChanges(onChange: (listener: (chat: string | null) => void) => () => void): () => void {
  return onChange(chat => {
    void queryClient.invalidateQueries({ queryKey: chatKeys.list })
    if (chat === null) void queryClient.invalidateQueries({ queryKey: ['chats', 'entries'] })
    else void queryClient.invalidateQueries({ queryKey: chatKeys.entries(chat) })
  })
}
