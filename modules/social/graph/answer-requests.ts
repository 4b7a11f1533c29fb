import { appendEvent, type Ctx, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import type { SocialRefusal } from '../errors.ts'
import { followEvent } from '../events.ts'
import { readProfileSettings } from '../settings/profile-settings.ts'
import { makeFollow } from './make-follow.ts'
import { deleteRequest, listRequests } from './request-store.ts'
import { lockTies } from './tie-store.ts'

export type AnswerResult = { code: 'done' } | Extract<SocialRefusal, { code: 'request_not_found' }>

/** The acting member lets the one who asked follow. */
export function acceptRequest(ctx: MemberCtx, requesterId: Uuid): Promise<AnswerResult> {
  return accept(ctx, requesterId, ctx.actor.memberId)
}

/** The acting member sends a request away; the one who asked is not told, and may ask again. */
export async function declineRequest(ctx: MemberCtx, requesterId: Uuid): Promise<AnswerResult> {
  return inTransaction(ctx, async ctx => {
    await lockTies(ctx.db, [requesterId])
    const stood = await deleteRequest(ctx.db, requesterId, ctx.actor.memberId)
    return { code: stood ? 'done' : 'request_not_found' }
  })
}

const chunkRows = 100

/** After a profile was unlocked: whoever was asking then follows. Stops when it is locked again. Safe to repeat. */
export async function acceptOpenRequests(ctx: Ctx, memberId: Uuid): Promise<void> {
  for (;;) {
    const settings = await readProfileSettings(ctx, [memberId])
    if (settings.get(memberId)!.locked) return
    const waiting = await listRequests(ctx.db, memberId, null, chunkRows)
    for (const request of waiting) await accept(ctx, request.memberId, memberId)
    if (waiting.length < chunkRows) return
  }
}

/** A request never stands across a block: whoever blocks ends it under the same lock. */
function accept(ctx: Ctx, requesterId: Uuid, followeeId: Uuid): Promise<AnswerResult> {
  return inTransaction(ctx, async ctx => {
    await lockTies(ctx.db, [requesterId])
    if (!(await deleteRequest(ctx.db, requesterId, followeeId))) return { code: 'request_not_found' }
    await makeFollow(ctx, requesterId, followeeId)
    await appendEvent(ctx, followEvent('social.follow_accepted', requesterId, followeeId))
    return { code: 'done' }
  })
}
