import { MemberCardSchema, toMemberCard } from '@stoa/identity'
import { toWireId, WireIdSchema } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import { listMembersMax, listTitleLimits } from '../policy.ts'
import type { ReadList } from './read-lists.ts'

export const ListSchema = Type.Object({
  id: WireIdSchema('list'),
  title: Type.String(),
  is_private: Type.Boolean({ description: 'Only its owner sees it' }),
  size: Type.Integer({ description: `Members on it; ${listMembersMax} at most` }),
  owner: MemberCardSchema,
  is_own: Type.Boolean(),
  created_at: Type.String({ format: 'date-time' }),
  has_member: Type.Union([Type.Boolean(), Type.Null()], {
    description: 'Whether the member who was asked about is on it; null when none was',
  }),
})

export const ListTitle = Type.String({
  maxLength: listTitleLimits.maxGraphemes * 32,
  description: `1 to ${listTitleLimits.maxGraphemes} characters`,
})

export const ListParams = Type.Object({ id: WireIdSchema('list') })

export function presentList(list: ReadList): Static<typeof ListSchema> {
  return {
    id: toWireId('list', list.listId),
    title: list.title,
    is_private: list.isPrivate,
    size: list.size,
    owner: toMemberCard(list.owner),
    is_own: list.isOwn,
    created_at: list.createdAt.toISOString(),
    has_member: list.hasMember,
  }
}
