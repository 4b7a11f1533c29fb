import { findMembersByHandles, getMembers, type Member } from '@stoa/identity'
import type { MemberCtx, Uuid } from '@stoa/kit'
import { blockMember, followMember, muteMember, readStandings, type Standing } from '@stoa/social'
import type { Verdict, WaitingItem } from '../item-store.ts'
import type { AccountBody } from './list-items.ts'
import type { ListKind } from './parse-list.ts'

/** The members that the lines mean, by the line's place; looked up in two statements for any number. */
export async function findListed(
  ctx: MemberCtx,
  items: readonly WaitingItem[],
): Promise<Map<number, Member>> {
  const bodies = items.map(item => item.body as AccountBody)
  const byHandle = await findMembersByHandles(
    ctx,
    bodies.filter(body => !body.memberId).map(body => body.handle),
  )
  const byId = await getMembers(
    ctx,
    bodies.flatMap(body => (body.memberId as Uuid) ?? []),
  )
  const found = items.map(({ position }, at) => {
    const { memberId, handle } = bodies[at]!
    const member = memberId ? byId.get(memberId as Uuid) : byHandle.get(handle.toLowerCase())
    return [position, member] as const
  })
  return new Map(found.filter((entry): entry is [number, Member] => entry[1] !== undefined))
}

/** Does with one member what the list says, in the caller's transaction. */
export async function bringAccount(
  ctx: MemberCtx,
  kind: ListKind,
  member: Member | undefined,
): Promise<Verdict> {
  if (!member) return { outcome: 'not_here' }
  if (member.id === ctx.actor.memberId) return { outcome: 'left_out', rule: 'self' }
  const standing = (await readStandings(ctx, ctx.actor.memberId, [member.id])).get(member.id)!
  // Who is blocked learns nothing of it: the other is nobody.
  if (standing.blockedBy && kind === 'follows') return { outcome: 'not_here' }
  return acts[kind](ctx, member.id, standing)
}

const acts: Record<ListKind, (ctx: MemberCtx, memberId: Uuid, standing: Standing) => Promise<Verdict>> = {
  async follows(ctx, memberId, standing) {
    if (standing.follows || standing.requested) return { outcome: 'already' }
    const { code } = await followMember(ctx, memberId)
    if (code === 'done') return { outcome: 'brought' }
    if (code === 'requested') return { outcome: 'requested' }
    return code === 'you_block_member' ? { outcome: 'left_out', rule: 'you_block' } : { outcome: 'not_here' }
  },
  async blocks(ctx, memberId, standing) {
    if (standing.blocks) return { outcome: 'already' }
    await blockMember(ctx, memberId)
    return { outcome: 'brought' }
  },
  async mutes(ctx, memberId, standing) {
    if (standing.mutes) return { outcome: 'already' }
    await muteMember(ctx, memberId, null)
    return { outcome: 'brought' }
  },
}
