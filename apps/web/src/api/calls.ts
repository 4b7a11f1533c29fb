import { request, segment } from './client.ts'
import type {
  Conversation,
  DemoMember,
  DevMail,
  HandleAnswer,
  Instance,
  MemberCard,
  Message,
  MessagePage,
  OwnMember,
  Page,
  Passkey,
  Payment,
  Person,
  Post,
  Profile,
  Session,
  SignedInDevice,
  Wallet,
  WireMoney,
} from './types.ts'

type Listing = { cursor?: string | null; limit?: number; signal?: AbortSignal }
const list = <Item>(path: string, { cursor, limit, signal }: Listing = {}) =>
  request<Page<Item>>('GET', path, { query: { cursor, limit }, ...(signal && { signal }) })

export const instanceCalls = {
  read: () => request<Instance>('GET', '/v1/instance'),
  demoMembers: () => request<{ items: DemoMember[] }>('GET', '/v1/demo/members'),
  mails: (to: string) => request<{ items: DevMail[] }>('GET', '/v1/dev/mailbox', { query: { to } }),
}

export const authCalls = {
  session: () => request<Session>('GET', '/v1/auth/session'),
  signUp: (body: { email: string; password: string; name: string; handle: string }) =>
    request<{ email: string }>('POST', '/v1/auth/sign-up', { body }),
  verifyEmail: (body: { email: string; code: string }) =>
    request<Session>('POST', '/v1/auth/verify-email', { body }),
  resendCode: (email: string) => request<void>('POST', '/v1/auth/resend-code', { body: { email } }),
  signIn: (body: { email: string; password: string }) =>
    request<Session>('POST', '/v1/auth/sign-in', { body }),
  signInAsDemo: (handle: string) => request<Session>('POST', '/v1/demo/sign-in', { body: { handle } }),
  signOut: () => request<void>('POST', '/v1/auth/sign-out'),
  handle: (handle: string, signal?: AbortSignal) =>
    request<HandleAnswer>('GET', `/v1/auth/handles/${segment(handle)}`, signal ? { signal } : {}),
  forgot: (email: string) => request<void>('POST', '/v1/auth/forgot', { body: { email } }),
  reset: (body: { email: string; code: string; new_password: string }) =>
    request<void>('POST', '/v1/auth/reset', { body }),
  changePassword: (body: { current_password: string; new_password: string }) =>
    request<void>('POST', '/v1/auth/password', { body }),
  stepUpOptions: () => request<Record<string, unknown>>('POST', '/v1/auth/step-up/options'),
  stepUp: (body: { password: string } | { response: unknown }) =>
    request<{ stepped_up_until: string }>('POST', '/v1/auth/step-up', { body }),
  devices: () => request<{ items: SignedInDevice[] }>('GET', '/v1/auth/sessions'),
  endDevice: (id: string) => request<void>('DELETE', `/v1/auth/sessions/${segment(id)}`),
  endOtherDevices: () => request<void>('DELETE', '/v1/auth/sessions'),
  passkeys: () => request<{ items: Passkey[] }>('GET', '/v1/auth/passkeys'),
  passkeyOptions: () => request<Record<string, unknown>>('POST', '/v1/auth/passkeys/register-options'),
  addPasskey: (body: { name: string; response: unknown }) =>
    request<Passkey>('POST', '/v1/auth/passkeys', { body }),
  removePasskey: (id: string) => request<void>('DELETE', `/v1/auth/passkeys/${segment(id)}`),
  passkeySignInOptions: () => request<Record<string, unknown>>('POST', '/v1/auth/passkeys/sign-in-options'),
  passkeySignIn: (response: unknown) =>
    request<Session>('POST', '/v1/auth/passkeys/sign-in', { body: { response } }),
}

export const memberCalls = {
  search: (query: string, signal?: AbortSignal) =>
    request<{ items: MemberCard[] }>('GET', '/v1/members', {
      query: { query, limit: 20 },
      ...(signal && { signal }),
    }),
  updateMe: (body: { name?: string; bio?: string }) => request<OwnMember>('PATCH', '/v1/me', { body }),
  changeHandle: (handle: string) => request<OwnMember>('PUT', '/v1/me/handle', { body: { handle } }),
  setAvatar: (file: Blob) => {
    const form = new FormData()
    form.append('file', file, 'avatar.webp')
    return request<OwnMember>('PUT', '/v1/me/avatar', { form })
  },
  removeAvatar: () => request<void>('DELETE', '/v1/me/avatar'),
  profile: (handle: string) => request<Profile>('GET', `/v1/profiles/${segment(handle)}`),
  follow: (handle: string) => request<void>('PUT', `/v1/members/${segment(handle)}/follow`),
  unfollow: (handle: string) => request<void>('DELETE', `/v1/members/${segment(handle)}/follow`),
  followers: (handle: string, page?: Listing) =>
    list<Person>(`/v1/members/${segment(handle)}/followers`, page),
  following: (handle: string, page?: Listing) =>
    list<Person>(`/v1/members/${segment(handle)}/following`, page),
  suggestions: () => request<{ items: Person[] }>('GET', '/v1/suggestions'),
}

export const postCalls = {
  home: (page?: Listing) => list<Post>('/v1/timelines/home', page),
  local: (page?: Listing) => list<Post>('/v1/timelines/local', page),
  by: (handle: string, page?: Listing) => list<Post>(`/v1/members/${segment(handle)}/posts`, page),
  read: (id: string) => request<Post>('GET', `/v1/posts/${segment(id)}`),
  create: (body: { id: string; text: string }) => request<Post>('POST', '/v1/posts', { body }),
  remove: (id: string) => request<void>('DELETE', `/v1/posts/${segment(id)}`),
  like: (id: string) => request<void>('PUT', `/v1/posts/${segment(id)}/like`),
  unlike: (id: string) => request<void>('DELETE', `/v1/posts/${segment(id)}/like`),
}

export const chatCalls = {
  list: (page?: Listing) => list<Conversation>('/v1/conversations', page),
  read: (id: string) => request<Conversation>('GET', `/v1/conversations/${segment(id)}`),
  openWith: (handle: string) => request<Conversation>('PUT', `/v1/conversations/with/${segment(handle)}`),
  messages: (id: string, query: { before_seq?: number; after_seq?: number; limit?: number }) =>
    request<MessagePage>('GET', `/v1/conversations/${segment(id)}/messages`, { query }),
  send: (conversationId: string, body: { id: string; text: string }) =>
    request<Message>('POST', `/v1/conversations/${segment(conversationId)}/messages`, { body }),
  markRead: (id: string, seq: number) =>
    request<void>('POST', `/v1/conversations/${segment(id)}/read`, { body: { seq } }),
  unread: () => request<{ total: number }>('GET', '/v1/conversations/unread'),
}

/** After this long without an answer the outcome counts as unknown; the id makes it safe to ask again. */
const moneyAnswerMs = 20_000

export const walletCalls = {
  read: () => request<Wallet>('GET', '/v1/wallet'),
  topUp: (body: { id: string; amount: WireMoney }) =>
    request<Payment>('POST', '/v1/wallet/top-ups', { body, signal: AbortSignal.timeout(moneyAnswerMs) }),
  pay: (body: { id: string; to_handle: string; amount: WireMoney; note?: string }) =>
    request<Payment>('POST', '/v1/payments', { body, signal: AbortSignal.timeout(moneyAnswerMs) }),
  payments: (page?: Listing) => list<Payment>('/v1/payments', page),
  payment: (id: string) => request<Payment>('GET', `/v1/payments/${segment(id)}`),
}
