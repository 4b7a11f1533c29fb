import type { paths } from '@stoa/api-client'

/** What one operation of the API answers with, from its OpenAPI document. */
export type Answer<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  responses: infer Responses
}
  ? Responses[keyof Responses & (200 | 201 | 202)] extends { content: { 'application/json': infer Body } }
    ? Body
    : never
  : never

export type Page<Item> = { items: Item[]; next_cursor: string | null }

export type Session = Answer<'/v1/auth/session', 'get'>
export type OwnMember = Session['member']
export type SignedInDevice = Answer<'/v1/auth/sessions', 'get'>['items'][number]
export type Passkey = Answer<'/v1/auth/passkeys', 'get'>['items'][number]
/** What a passkey answers to a ceremony, in WebAuthn's JSON form. */
export type PasskeyResponse = { id: string; [member: string]: unknown }
export type DevMail = Answer<'/v1/dev/mailbox', 'get'>['items'][number]
export type DemoMember = Answer<'/v1/demo/members', 'get'>['items'][number]

export type Post = Answer<'/v1/posts/{id}', 'get'>
/** An entry of a list of posts: the post, and how it came there. */
export type TimelineItem = Answer<'/v1/timelines/home', 'get'>['items'][number]
export type Thread = Answer<'/v1/posts/{id}/thread', 'get'>
export type ThreadReply = Thread['replies']['items'][number]
type Body<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  requestBody?: { content: { 'application/json': infer Sent } }
}
  ? Sent
  : never
export type NewPost = Body<'/v1/posts', 'post'>
/** A post that its author keeps on the server for later. */
export type ServerDraft = Answer<'/v1/drafts/{id}', 'get'>
export type ServerDraftBody = ServerDraft['post']
export type PostWording = Body<'/v1/posts/{id}', 'put'>
export type MemberCard = Post['author']
export type Profile = Answer<'/v1/profiles/{handle}', 'get'>
/** What stands between the viewer and another member. */
export type Relation = NonNullable<Profile['viewer']>
/** A member in a list of people; what was found by a search says nothing of the viewer. */
export type Person = MemberCard & { viewer?: Relation | null }

/** A tag or a page that is talked about more than usual. */
export type Trend = Answer<'/v1/trends', 'get'>['items'][number]
/** A feed that a member made of rules. */
export type MemberFeed = Answer<'/v1/feeds/{id}', 'get'>
export type FeedRule = MemberFeed['rules'][number]

export type Wallet = Answer<'/v1/wallet', 'get'>
export type Payment = Answer<'/v1/payments/{id}', 'get'>
export type TransferProof = Answer<'/v1/ledger/transfers/{id}/proof', 'get'>
export type WalletAccount = Wallet['accounts'][number]
export type PaymentState = Payment['state']
export type WireMoney = Payment['amount']

export type NoticePage = Answer<'/v1/notifications', 'get'>
export type Notice = NoticePage['items'][number]
export type UnreadNotices = Answer<'/v1/notifications/unread', 'get'>
export type NoticeSettings = Answer<'/v1/notifications/settings', 'get'>
export type NoticeFilter = 'all' | NoticeSettings['kinds'][number]['category']

/** What wakes the encrypted chats. The log is what counts: a frame may be lost. */
export type ChatFrame =
  | { type: 'chat.envelope'; chat_id: string; seq: number; envelope?: { sender_id: string } }
  | { type: 'chat.read'; chat_id: string; member_id: string; seq: number }
  | { type: 'chat.left'; chat_id: string; member_id: string }
  | { type: 'chat.devices'; member_id: string }
  | { type: 'chat.linked'; member_id: string }

export type RealtimeFrame =
  | ChatFrame
  | { type: 'hello'; member_id: string }
  | { type: 'payment.updated'; payment_id: string }
  | { type: 'timeline.new'; post_id: string; author_id: string }
  | { type: 'post.changed'; post_id: string }
  | { type: 'notification.new'; unread: number }
  | { type: 'chat.typing'; chat_id: string; member_id: string }
  | { type: 'resync'; because: string }
  | { type: 'ping' }
