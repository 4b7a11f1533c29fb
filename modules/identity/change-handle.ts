import { inTransaction, type MemberCtx } from '@stoa/kit'
import { appendMemberEvent, handleChanged } from './events.ts'
import { checkHandle, handleKeyOf } from './handle.ts'
import { claimHeld, releaseHeld } from './handle-store.ts'
import { enqueueNotice } from './mail-tasks.ts'
import type { Locale } from './mail-texts.ts'
import { lockMember, type OwnMember, updateHandle } from './member-store.ts'

/** A handle given up stays its former owner's this long, so that nobody can take over their name at once. */
const releasedHandleKeptMs = 30 * 24 * 60 * 60_000

/** Gives a member another handle; a change of case only is a change too. */
export async function changeHandle(
  ctx: MemberCtx,
  handle: string,
  locale: Locale,
): Promise<{ member: OwnMember } | { refusal: 'handle_invalid' | 'handle_reserved' | 'handle_taken' }> {
  const rule = checkHandle(handle)
  if (rule) return { refusal: `handle_${rule}` }
  const { memberId } = ctx.actor
  return inTransaction(ctx, async tx => {
    const member = await lockMember(tx, memberId)
    if (!member) throw new Error('a session without its member')
    if (member.handle === handle) return { member }
    const handleKey = handleKeyOf(handle)
    const formerKey = handleKeyOf(member.handle)
    if (handleKey !== formerKey) {
      if (!(await claimHeld(tx, { handleKey, memberId }))) return { refusal: 'handle_taken' }
      const expiresAt = new Date(tx.clock.now().getTime() + releasedHandleKeptMs)
      await releaseHeld(tx, { handleKey: formerKey, memberId, expiresAt })
    }
    await updateHandle(tx, memberId, handle, handleKey)
    await appendMemberEvent(tx, handleChanged, { member_id: memberId, handle, former_handle: member.handle })
    await enqueueNotice(tx, memberId, 'handleChanged', locale)
    return { member: { ...member, handle } }
  })
}
