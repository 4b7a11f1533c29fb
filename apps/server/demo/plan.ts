import type { Uuid } from '@stoa/kit'
import type { PictureName } from './pictures.ts'
import type { TownMember } from './town.ts'

export interface PlannedMember extends TownMember {
  joinedAt: Date
}

export interface PlannedPost {
  id: Uuid
  by: string
  at: Date
  text: string
  answers: PlannedPost | null
  quotes: PlannedPost | null
  isPinned: boolean
  warning: string | null
  poll: readonly string[] | null
  picture: { name: PictureName; alt: string } | null
}

export interface PlannedRepost {
  by: string
  post: PlannedPost
  at: Date
}

/** One member's vote in the poll of a post. */
export interface PlannedVote {
  by: string
  post: PlannedPost
  choice: number
  at: Date
}

export interface PlannedPayment {
  /** What sets it apart from the others, for its id. */
  key: string
  at: Date
  /** Null: from the bank of the one who gets it. */
  from: string | null
  to: string
  amountMinor: bigint
  note: string
  rejected: boolean
}

export interface PlannedFollow {
  by: string
  followed: string
  at: Date
}

export interface PlannedLike {
  by: string
  post: PlannedPost
  at: Date
}

/** What a message says; other messages by their ids. */
export type PlannedSaying =
  | { kind: 'text'; text: string; replyTo: Uuid | null }
  | { kind: 'reaction'; to: Uuid; emoji: string }
  | { kind: 'edit'; of: Uuid; text: string }
  | { kind: 'card'; payment: PlannedPayment }

export interface PlannedMessage {
  id: Uuid
  by: string
  at: Date
  says: PlannedSaying
}

export interface PlannedChat {
  /** The one who began it in front. */
  members: readonly string[]
  /** What a group is called; null for two. */
  title: string | null
  messages: readonly PlannedMessage[]
  /** How many of the messages each member has read in the end, and when they read them. */
  reads: readonly { by: string; count: number; at: Date }[]
}

/** Everything that happens in the town up to the time of seeding, each list in the order of time. */
export interface TownPlan {
  members: readonly PlannedMember[]
  follows: readonly PlannedFollow[]
  posts: readonly PlannedPost[]
  likes: readonly PlannedLike[]
  reposts: readonly PlannedRepost[]
  votes: readonly PlannedVote[]
  payments: readonly PlannedPayment[]
  chats: readonly PlannedChat[]
}
