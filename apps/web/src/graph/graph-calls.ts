import type { paths } from '@stoa/api-client'
import { answerOf, api } from '../api/client.ts'
import { keys } from '../api/query-client.ts'

type Ok<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } }
}
  ? Body
  : never

export type PrivacySettings = Ok<'/v1/me/profile-settings'>
export type MutedWords = Ok<'/v1/me/muted-words'>['items'][number]
export type MutedPerson = Ok<'/v1/me/muted-members'>['items'][number]
export type MemberList = Ok<'/v1/lists/{id}'>

type Listing = { cursor: string | null; signal: AbortSignal }
const listed = ({ cursor, signal }: Listing) => ({ params: { query: cursor ? { cursor } : {} }, signal })
const ofMember = (handle: string) => ({ params: { path: { handle } } })
const ofId = (id: string) => ({ params: { path: { id } } })
const listedOf = (id: string, { cursor, signal }: Listing) => ({
  params: { path: { id }, query: cursor ? { cursor } : {} },
  signal,
})

/** How long a mute lasts, in seconds; null until it is taken back. */
export type MuteLength = 86_400 | 604_800 | 2_592_000 | null
export const muteLengths: readonly MuteLength[] = [null, 86_400, 604_800, 2_592_000]

export const graphCalls = {
  removeFollower: (handle: string) => answerOf(api.DELETE('/v1/me/followers/{handle}', ofMember(handle))),
  requests: (page: Listing) => answerOf(api.GET('/v1/me/follow-requests', listed(page))),
  requestCount: () => answerOf(api.GET('/v1/me/follow-requests/count')),
  accept: (handle: string) => answerOf(api.POST('/v1/me/follow-requests/{handle}/accept', ofMember(handle))),
  decline: (handle: string) =>
    answerOf(api.POST('/v1/me/follow-requests/{handle}/decline', ofMember(handle))),
  block: (handle: string) => answerOf(api.PUT('/v1/members/{handle}/block', ofMember(handle))),
  unblock: (handle: string) => answerOf(api.DELETE('/v1/members/{handle}/block', ofMember(handle))),
  blocked: (page: Listing) => answerOf(api.GET('/v1/me/blocked-members', listed(page))),
  mute: (handle: string, seconds: MuteLength) =>
    answerOf(api.PUT('/v1/members/{handle}/mute', { ...ofMember(handle), body: { seconds } })),
  unmute: (handle: string) => answerOf(api.DELETE('/v1/members/{handle}/mute', ofMember(handle))),
  muted: (page: Listing) => answerOf(api.GET('/v1/me/muted-members', listed(page))),
  mutedWords: () => answerOf(api.GET('/v1/me/muted-words')),
  muteWords: (text: string, seconds: MuteLength) =>
    answerOf(api.POST('/v1/me/muted-words', { body: { text, seconds } })),
  unmuteWords: (id: string) => answerOf(api.DELETE('/v1/me/muted-words/{id}', ofId(id))),
  settings: () => answerOf(api.GET('/v1/me/profile-settings')),
  changeSettings: (body: Partial<PrivacySettings>) =>
    answerOf(api.PATCH('/v1/me/profile-settings', { body })),
  watch: (handle: string) => answerOf(api.PUT('/v1/members/{handle}/watch', ofMember(handle))),
  unwatch: (handle: string) => answerOf(api.DELETE('/v1/members/{handle}/watch', ofMember(handle))),
  dismiss: (handle: string) => answerOf(api.DELETE('/v1/suggestions/{handle}', ofMember(handle))),
}

export const listCalls = {
  own: () => answerOf(api.GET('/v1/lists', { params: { query: {} } })),
  ownWith: (member: string) => answerOf(api.GET('/v1/lists', { params: { query: { member } } })),
  of: (handle: string) => answerOf(api.GET('/v1/members/{handle}/lists', ofMember(handle))),
  read: (id: string) => answerOf(api.GET('/v1/lists/{id}', ofId(id))),
  members: (id: string, page: Listing) => answerOf(api.GET('/v1/lists/{id}/members', listedOf(id, page))),
  timeline: (id: string, page: Listing) => answerOf(api.GET('/v1/lists/{id}/timeline', listedOf(id, page))),
  create: (body: { title: string; is_private: boolean }) => answerOf(api.POST('/v1/lists', { body })),
  edit: (id: string, body: { title: string; is_private: boolean }) =>
    answerOf(api.PATCH('/v1/lists/{id}', { ...ofId(id), body })),
  remove: (id: string) => answerOf(api.DELETE('/v1/lists/{id}', ofId(id))),
  setMember: (id: string, handle: string, isOn: boolean) => {
    const where = { params: { path: { id, handle } } }
    return answerOf(
      isOn
        ? api.PUT('/v1/lists/{id}/members/{handle}', where)
        : api.DELETE('/v1/lists/{id}/members/{handle}', where),
    )
  },
}

export const graphKeys = {
  requests: ['people', 'requests'] as const,
  requestCount: ['follow-request-count'] as const,
  blocked: ['people', 'blocked'] as const,
  muted: ['people', 'muted'] as const,
  mutedWords: ['muted-words'] as const,
  settings: keys.profileSettings,
  lists: ['lists'] as const,
  ownLists: ['lists', 'own'] as const,
  listsWith: (handle: string) => ['lists', 'with', handle] as const,
  list: (id: string) => ['lists', 'one', id] as const,
  listMembers: (id: string) => ['people', 'list', id] as const,
  listTimeline: (id: string) => ['posts', 'list', id] as const,
}
