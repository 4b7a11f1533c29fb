import { answerOf, api } from './client.ts'
import type { NewPost, PasskeyResponse, PostWording, WireMoney } from './types.ts'

type Listing = { cursor?: string | null; limit?: number; signal?: AbortSignal }

/** A page's query and abort signal, without what is not given. */
const page = ({ cursor, limit, signal }: Listing = {}) => ({
  query: { ...(cursor && { cursor }), ...(limit && { limit }) },
  ...signalled(signal),
})
const signalled = (signal: AbortSignal | undefined) => (signal ? { signal } : {})
const listed = (listing?: Listing) => {
  const { query, ...rest } = page(listing)
  return { params: { query }, ...rest }
}
const listedFor = (handle: string, listing?: Listing) => {
  const { query, ...rest } = page(listing)
  return { params: { path: { handle }, query }, ...rest }
}
const byHandle = (handle: string) => ({ params: { path: { handle } } })
const listedById = (id: string, listing?: Listing) => {
  const { query, ...rest } = page(listing)
  return { params: { path: { id }, query }, ...rest }
}
const byId = (id: string) => ({ params: { path: { id } } })

export const instanceCalls = {
  read: () => answerOf(api.GET('/v1/instance')),
  demoMembers: () => answerOf(api.GET('/v1/demo/members')),
  mails: (to: string) => answerOf(api.GET('/v1/dev/mailbox', { params: { query: to ? { to } : {} } })),
}

export const authCalls = {
  session: () => answerOf(api.GET('/v1/auth/session')),
  signUp: (body: { email: string; password: string; name: string; handle: string }) =>
    answerOf(api.POST('/v1/auth/sign-up', { body })),
  verifyEmail: (body: { email: string; code: string }) =>
    answerOf(api.POST('/v1/auth/verify-email', { body })),
  resendCode: (email: string) => answerOf(api.POST('/v1/auth/resend-code', { body: { email } })),
  signIn: (body: { email: string; password: string }) => answerOf(api.POST('/v1/auth/sign-in', { body })),
  signInAsDemo: (handle: string) => answerOf(api.POST('/v1/demo/sign-in', { body: { handle } })),
  signOut: () => answerOf(api.POST('/v1/auth/sign-out')),
  handle: (handle: string, signal?: AbortSignal) =>
    answerOf(api.GET('/v1/auth/handles/{handle}', { ...byHandle(handle), ...signalled(signal) })),
  forgot: (email: string) => answerOf(api.POST('/v1/auth/forgot', { body: { email } })),
  reset: (body: { email: string; code: string; new_password: string }) =>
    answerOf(api.POST('/v1/auth/reset', { body })),
  changePassword: (body: { current_password: string; new_password: string }) =>
    answerOf(api.POST('/v1/auth/password', { body })),
  stepUpOptions: () => answerOf(api.POST('/v1/auth/step-up/options')),
  stepUp: (body: { password: string } | { response: PasskeyResponse }) =>
    answerOf(api.POST('/v1/auth/step-up', { body })),
  devices: () => answerOf(api.GET('/v1/auth/sessions')),
  endDevice: (id: string) => answerOf(api.DELETE('/v1/auth/sessions/{id}', byId(id))),
  endOtherDevices: () => answerOf(api.DELETE('/v1/auth/sessions')),
  passkeys: () => answerOf(api.GET('/v1/auth/passkeys')),
  passkeyOptions: () => answerOf(api.POST('/v1/auth/passkeys/register-options')),
  addPasskey: (body: { name: string; response: PasskeyResponse }) =>
    answerOf(api.POST('/v1/auth/passkeys', { body })),
  removePasskey: (id: string) => answerOf(api.DELETE('/v1/auth/passkeys/{id}', byId(id))),
  passkeySignInOptions: () => answerOf(api.POST('/v1/auth/passkeys/sign-in-options')),
  passkeySignIn: (response: PasskeyResponse) =>
    answerOf(api.POST('/v1/auth/passkeys/sign-in', { body: { response } })),
}

export const memberCalls = {
  search: (query: string, signal?: AbortSignal) =>
    answerOf(api.GET('/v1/members', { params: { query: { query, limit: 20 } }, ...signalled(signal) })),
  updateMe: (body: { name?: string; bio?: string }) => answerOf(api.PATCH('/v1/me', { body })),
  changeHandle: (handle: string) => answerOf(api.PUT('/v1/me/handle', { body: { handle } })),
  setAvatar: (file: Blob) => {
    const form = new FormData()
    form.append('file', file, 'avatar.webp')
    // A form travels as it is; the document describes its parts, which no JSON body could carry.
    return answerOf(
      api.PUT('/v1/me/avatar', { body: form as unknown as { file: string }, bodySerializer: () => form }),
    )
  },
  removeAvatar: () => answerOf(api.DELETE('/v1/me/avatar')),
  profile: (handle: string) => answerOf(api.GET('/v1/profiles/{handle}', byHandle(handle))),
  /** A locked profile is asked (202); any other is followed at once. */
  follow: async (handle: string): Promise<'done' | 'requested'> => {
    const sent = api.PUT('/v1/members/{handle}/follow', byHandle(handle))
    await answerOf(sent)
    return (await sent).response.status === 202 ? 'requested' : 'done'
  },
  unfollow: (handle: string) => answerOf(api.DELETE('/v1/members/{handle}/follow', byHandle(handle))),
  followers: (handle: string, listing?: Listing) =>
    answerOf(api.GET('/v1/members/{handle}/followers', listedFor(handle, listing))),
  following: (handle: string, listing?: Listing) =>
    answerOf(api.GET('/v1/members/{handle}/following', listedFor(handle, listing))),
  suggestions: () => answerOf(api.GET('/v1/suggestions')),
}

export const postCalls = {
  home: (listing?: Listing) => answerOf(api.GET('/v1/timelines/home', listed(listing))),
  local: (listing?: Listing) => answerOf(api.GET('/v1/timelines/local', listed(listing))),
  forYou: (listing?: Listing) => answerOf(api.GET('/v1/timelines/for-you', listed(listing))),
  tagged: (tag: string, order: 'latest' | 'top', listing?: Listing) => {
    const { query, ...rest } = page(listing)
    const params = { path: { tag }, query: { ...query, order } }
    return answerOf(api.GET('/v1/tags/{tag}/timeline', { params, ...rest }))
  },
  ofList: (id: string, listing?: Listing) =>
    answerOf(api.GET('/v1/lists/{id}/timeline', listedById(id, listing))),
  thread: (id: string, listing?: Listing) =>
    answerOf(api.GET('/v1/posts/{id}/thread', listedById(id, listing))),
  likes: (id: string, listing?: Listing) =>
    answerOf(api.GET('/v1/posts/{id}/likes', listedById(id, listing))),
  reposts: (id: string, listing?: Listing) =>
    answerOf(api.GET('/v1/posts/{id}/reposts', listedById(id, listing))),
  quotes: (id: string, listing?: Listing) =>
    answerOf(api.GET('/v1/posts/{id}/quotes', listedById(id, listing))),
  repost: (id: string) => answerOf(api.PUT('/v1/posts/{id}/repost', byId(id))),
  unrepost: (id: string) => answerOf(api.DELETE('/v1/posts/{id}/repost', byId(id))),
  lists: () => answerOf(api.GET('/v1/lists')),
  feeds: () => answerOf(api.GET('/v1/feeds')),
  ofFeed: (id: string, listing?: Listing) =>
    answerOf(api.GET('/v1/feeds/{id}/timeline', listedById(id, listing))),
  settings: () => answerOf(api.GET('/v1/me/profile-settings')),
  muteThread: (id: string) => answerOf(api.PUT('/v1/threads/{id}/mute', byId(id))),
  unmuteThread: (id: string) => answerOf(api.DELETE('/v1/threads/{id}/mute', byId(id))),
  by: (handle: string, listing?: Listing & { only?: 'replies' | 'media' }) => {
    const { params, ...rest } = listedFor(handle, listing)
    const query = { ...params.query, ...(listing?.only && { only: listing.only }) }
    return answerOf(api.GET('/v1/members/{handle}/posts', { params: { ...params, query }, ...rest }))
  },
  likedBy: (handle: string, listing?: Listing) =>
    answerOf(api.GET('/v1/members/{handle}/likes', listedFor(handle, listing))),
  bookmark: (id: string) => answerOf(api.PUT('/v1/posts/{id}/bookmark', { ...byId(id), body: {} })),
  unbookmark: (id: string) => answerOf(api.DELETE('/v1/posts/{id}/bookmark', byId(id))),
  read: (id: string) => answerOf(api.GET('/v1/posts/{id}', byId(id))),
  create: (body: NewPost) => answerOf(api.POST('/v1/posts', { body })),
  edit: (id: string, body: PostWording) => answerOf(api.PUT('/v1/posts/{id}', { ...byId(id), body })),
  vote: (id: string, choices: number[]) =>
    answerOf(api.PUT('/v1/posts/{id}/poll/vote', { ...byId(id), body: { choices } })),
  pin: (id: string) => answerOf(api.PUT('/v1/posts/{id}/pin', byId(id))),
  unpin: (id: string) => answerOf(api.DELETE('/v1/posts/{id}/pin', byId(id))),
  history: (id: string) => answerOf(api.GET('/v1/posts/{id}/history', byId(id))),
  remove: (id: string) => answerOf(api.DELETE('/v1/posts/{id}', byId(id))),
  like: (id: string) => answerOf(api.PUT('/v1/posts/{id}/like', byId(id))),
  unlike: (id: string) => answerOf(api.DELETE('/v1/posts/{id}/like', byId(id))),
}

export const mediaCalls = {
  setAlt: (id: string, alt: string) => answerOf(api.PATCH('/v1/media/{id}', { ...byId(id), body: { alt } })),
  discard: (id: string) => answerOf(api.DELETE('/v1/media/{id}', byId(id))),
}

export const bookmarkCalls = {
  list: (folder: string | null, listing?: Listing) => {
    const { query, ...rest } = page(listing)
    return answerOf(
      api.GET('/v1/bookmarks', { params: { query: { ...query, ...(folder && { folder }) } }, ...rest }),
    )
  },
  read: (postId: string) => answerOf(api.GET('/v1/posts/{id}/bookmark', byId(postId))),
  keep: (postId: string, folderId: string | null) =>
    answerOf(api.PUT('/v1/posts/{id}/bookmark', { ...byId(postId), body: { folder_id: folderId } })),
  folders: () => answerOf(api.GET('/v1/bookmarks/folders')),
  makeFolder: (title: string) => answerOf(api.POST('/v1/bookmarks/folders', { body: { title } })),
}

/** After this long without an answer the outcome counts as unknown; the id makes it safe to ask again. */
const moneyAnswerMs = 20_000

export const walletCalls = {
  read: () => answerOf(api.GET('/v1/wallet')),
  topUp: (body: { id: string; amount: WireMoney }) =>
    answerOf(api.POST('/v1/wallet/top-ups', { body, signal: AbortSignal.timeout(moneyAnswerMs) })),
  pay: (body: { id: string; to_handle: string; amount: WireMoney; note?: string }) =>
    answerOf(api.POST('/v1/payments', { body, signal: AbortSignal.timeout(moneyAnswerMs) })),
  payments: (listing?: Listing) => answerOf(api.GET('/v1/payments', listed(listing))),
  payment: (id: string) => answerOf(api.GET('/v1/payments/{id}', byId(id))),
  proof: (transferId: string) => answerOf(api.GET('/v1/ledger/transfers/{id}/proof', byId(transferId))),
}
