import { type Ctx, enqueueMany, inTransaction } from '@stoa/kit'
import { ruleOf } from '../kinds.ts'
import { sendPushPayload, sendPushTask } from '../push/push-task.ts'
import { listSubscriptions } from '../push/subscription-store.ts'
import { findReadUntil } from '../read/reading-store.ts'
import { signalUnread } from '../read/signal-unread.ts'
import { isQuiet } from '../settings/local-time.ts'
import { findPreference } from '../settings/preference-store.ts'
import { readChannels } from '../settings/read-channels.ts'
import { claimPush, findNotice, type NoticeKey, raiseIfJoined } from './notice-store.ts'

/** A service that fails is asked this often in all, over some minutes; what is older than that is no news. */
const pushTries = 6

/**
 * The second word on a notice: open pages count who has joined a group since, and the member's browsers are sent
 * one push for each notice, however large its group becomes. Not when it was seen meanwhile, and not in quiet hours.
 */
export async function tellNotice(ctx: Ctx, key: NoticeKey): Promise<void> {
  await inTransaction(ctx, async ctx => {
    if (await raiseIfJoined(ctx.db, key, ctx.clock.now())) await signalUnread(ctx, [key.memberId])
  })
  if (!(await mayPush(ctx, key))) return
  await inTransaction(ctx, async ctx => {
    if (!(await claimPush(ctx.db, key, ctx.clock.now()))) return
    const subscriptions = await listSubscriptions(ctx.db, key.memberId)
    await enqueueMany(
      ctx,
      sendPushTask,
      subscriptions.map(({ sessionId }) => ({
        payload: sendPushPayload(key, sessionId),
        maxAttempts: pushTries,
      })),
    )
  })
}

async function mayPush(ctx: Ctx, key: NoticeKey): Promise<boolean> {
  const notice = await findNotice(ctx.db, key)
  if (notice === null || notice.pushedAt !== null) return false
  const [channels] = await readChannels(ctx.db, [{ memberId: key.memberId, kind: notice.kind }])
  if (!channels?.push) return false
  const readUntil = await findReadUntil(ctx.db, key.memberId)
  if (channels.inApp && readUntil !== null && notice.latestAt <= readUntil) return false
  const { quietFrom, quietUntil, timeZone } = await findPreference(ctx.db, key.memberId)
  const quiet = quietFrom === null || quietUntil === null ? null : { from: quietFrom, until: quietUntil }
  return ruleOf(notice.kind).wakes === true || !isQuiet(quiet, timeZone, ctx.clock.now())
}
