/**
 * The wire shapes of /v1, as the server's OpenAPI document describes them: JSON, snake_case, prefixed ids, times in
 * RFC 3339, money as minor units in a decimal string.
 */
export type WireMoney = { amount: string; currency: string }

export type MemberCard = { id: string; handle: string; name: string; avatar_url: string | null }

export type OwnMember = MemberCard & { email: string; bio: string }

export type Session = { member: OwnMember; session_id: string; stepped_up_until: string | null }

export type DemoMember = MemberCard & { role_hint: string }

/** What stands between the viewer and another member. */
export type Relation = { is_self: boolean; follows: boolean; followed_by: boolean }

/** A member in a list of people. */
export type Person = MemberCard & { viewer?: Relation | null }

export type Profile = MemberCard & {
  bio: string
  joined_at: string
  counts: { posts: number; followers: number; following: number }
  viewer: Relation | null
}

export type Page<Item> = { items: Item[]; next_cursor: string | null }

export type Instance = {
  name: string
  mode: 'sandbox' | 'production'
  demo: boolean
  mail: 'smtp' | 'mailbox'
}

export type HandleAnswer = { available: boolean; reason: 'taken' | 'reserved' | 'invalid' | null }

export type SignedInDevice = {
  id: string
  current: boolean
  created_at: string
  last_seen_at: string
  user_agent: string | null
  address: string | null
}

export type Passkey = { id: string; name: string; created_at: string; backed_up?: boolean }

export type Post = {
  id: string
  author: MemberCard
  text: string
  created_at: string
  counts: { likes: number }
  viewer: { liked: boolean } | null
}

export type Message = {
  id: string
  conversation_id: string
  seq: number
  sender_id: string
  text: string
  created_at: string
}

export type Conversation = {
  id: string
  with: MemberCard
  last_message: Message | null
  unread_count: number
  last_read_seq: number
  other_read_seq: number
}

export type MessagePage = { items: Message[]; has_more: boolean }

export type WalletAccount = {
  currency: string
  available: WireMoney
  pending_in: WireMoney
  pending_out: WireMoney
  ledger_balance: WireMoney
}

export type Wallet = { accounts: WalletAccount[]; sandbox: boolean }

export type PaymentState = 'pending' | 'posted' | 'failed'

export type Payment = {
  id: string
  kind: 'top_up' | 'send'
  direction: 'in' | 'out'
  amount: WireMoney
  counterparty: MemberCard | null
  counterparty_name: string
  note: string | null
  state: PaymentState
  failure: { code: string; message: string } | null
  created_at: string
  posted_at: string | null
  balance_after: WireMoney | null
  sandbox: boolean
}

export type DevMail = { id: string; to: string; subject: string; text: string; created_at: string }

export type RealtimeFrame =
  | { type: 'hello'; member_id: string }
  | { type: 'message.created'; conversation_id: string; message: Message }
  | { type: 'conversation.read'; conversation_id: string; member_id: string; seq: number }
  | { type: 'payment.updated'; payment_id: string }
  | { type: 'timeline.new'; post_id: string; author_id: string }
  | { type: 'typing'; conversation_id: string; member_id: string }
  | { type: 'ping' }
