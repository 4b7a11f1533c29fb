import { infiniteQueryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../api/client.ts'

export const olderKeys = {
  list: ['older-chats'] as const,
  messages: (id: string) => ['older-chats', id] as const,
}

export const olderCalls = {
  list: (cursor: string | null) =>
    answerOf(api.GET('/v1/older-chats', { params: { query: cursor ? { cursor } : {} } })),
  forget: (id: string) => answerOf(api.DELETE('/v1/older-chats/{id}', { params: { path: { id } } })),
}

/** What was said in one, the latest page first. */
export const olderMessagesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: olderKeys.messages(id),
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/v1/older-chats/{id}/messages', {
          params: { path: { id }, query: pageParam === null ? {} : { before_seq: pageParam } },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: page => (page.has_more ? (page.items[0]?.seq ?? null) : null),
  })
