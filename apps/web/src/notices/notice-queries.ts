import { infiniteQueryOptions, queryOptions, useQuery } from '@tanstack/react-query'
import { answerOf, api } from '../api/client.ts'
import { queryClient } from '../api/query-client.ts'
import type { NoticeFilter, NoticePage, NoticeSettings, UnreadNotices } from '../api/types.ts'

export type SettingsChange = Partial<
  Omit<NoticeSettings, 'kinds'> & {
    kinds: {
      kind: NoticeSettings['kinds'][number]['kind']
      in_app?: boolean
      push?: boolean
      email?: boolean
    }[]
  }
>

const noticesKey = ['notices'] as const
const unreadKey = ['notices', 'unread'] as const
export const noticeSettingsKey = ['notice-settings'] as const

export const noticeCalls = {
  markRead: (upTo: string) => answerOf(api.PUT('/v1/notifications/read', { body: { up_to: upTo } })),
  changeSettings: (body: SettingsChange) => answerOf(api.PATCH('/v1/notifications/settings', { body })),
}

const unreadQuery = queryOptions({
  queryKey: unreadKey,
  queryFn: ({ signal }) => answerOf(api.GET('/v1/notifications/unread', { signal })),
  staleTime: 60_000,
})

/** How many notices are new, for the bell. */
export const useUnreadNotices = (): number => useQuery(unreadQuery).data?.total ?? 0

export const noticesQuery = (filter: NoticeFilter) =>
  infiniteQueryOptions({
    queryKey: [...noticesKey, 'list', filter] as const,
    queryFn: ({ pageParam, signal }): Promise<NoticePage> =>
      answerOf(
        api.GET('/v1/notifications', {
          params: { query: { filter, ...(pageParam !== null && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next_cursor,
  })

export const noticeSettingsQuery = queryOptions({
  queryKey: noticeSettingsKey,
  queryFn: () => answerOf(api.GET('/v1/notifications/settings')),
})

/** The server says how many notices are new now: the bell shows it at once, and lists are read again. */
export function takeUnread(unread: number): void {
  const before = queryClient.getQueryData<UnreadNotices>(unreadKey)
  if (before) queryClient.setQueryData<UnreadNotices>(unreadKey, { ...before, total: unread })
  else void queryClient.invalidateQueries({ queryKey: unreadKey })
  if (unread > 0) void queryClient.invalidateQueries({ queryKey: [...noticesKey, 'list'] })
}
