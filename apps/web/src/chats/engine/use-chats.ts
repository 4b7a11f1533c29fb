import {
  infiniteQueryOptions,
  queryOptions,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useStore } from '../../api/store.ts'
import type { ChatEntry, ChatRow, ChatsState, EntryPage } from './chat-client.ts'
import { chatKeys } from './chat-queries.ts'
import { chatClient, chatsState, hurryChats } from './chats.ts'

const entriesPerPage = 40

/** How this browser stands to the member's chats; whoever asks wants them opened. */
export function useChats(): ChatsState {
  useEffect(hurryChats, [])
  return useStore(chatsState)
}

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

/** How many messages wait unread in all chats. It hurries nothing: it stands on every screen. */
export function useUnreadMessages(): number {
  const isReady = useStore(chatsState).phase === 'ready'
  const rows = useQuery({ ...chatListQuery, enabled: isReady }).data
  return rows?.reduce((sum, row) => sum + row.unread, 0) ?? 0
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
