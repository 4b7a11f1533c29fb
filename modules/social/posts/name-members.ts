import { findMembersByHandles, type Member } from '@stoa/identity'
import type { MemberCtx } from '@stoa/kit'
import { isApart, readStandings } from '../graph/standing.ts'

/**
 * The members behind the handles of a text, in its order. A handle that nobody has is only a word, and so is that
 * of a member across a block: who writes learns nothing of the block.
 */
export async function nameMembers(ctx: MemberCtx, handles: readonly string[]): Promise<Member[]> {
  if (handles.length === 0) return []
  const found = await findMembersByHandles(ctx, handles)
  const named = handles.flatMap(handle => found.get(handle.toLowerCase()) ?? [])
  const standings = await readStandings(
    ctx,
    ctx.actor.memberId,
    named.map(member => member.id),
  )
  return named.filter(member => !isApart(standings.get(member.id)!))
}
