import { toWireId, type Uuid } from '@stoa/kit'
import { avatarUrl } from '@stoa/media'
import type { MemberCard, MemberView } from './schema.ts'

/** A member as other modules may know one. */
export interface Member {
  id: Uuid
  handle: string
  name: string
  avatarId: Uuid | null
}

export interface MemberProfile extends Member {
  bio: string
  joinedAt: Date
  /** Where the member lives now, by the member's own word. */
  movedTo: string | null
}

const cards = new WeakMap<Member, MemberCard>()

/** The wire shape of a member beside a post, a message or a payment; made once for each member that is remembered. */
export function toMemberCard(member: Member): MemberCard {
  const known = cards.get(member)
  if (known) return known
  const card = {
    id: toWireId('mem', member.id),
    handle: member.handle,
    name: member.name,
    avatar_url: member.avatarId === null ? null : avatarUrl(member.avatarId, 96),
  }
  cards.set(member, card)
  return card
}

/** The wire shape of a member's page, without what other modules count. */
export function presentMember(member: MemberProfile): MemberView {
  return { ...toMemberCard(member), bio: member.bio, joined_at: member.joinedAt.toISOString() }
}
