import { emailOf, wasNotSent } from '@stoa/identity'
import { type Ctx, enqueueMany, inTransaction, type Uuid } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import { kindNames } from '../kinds.ts'
import { readNotice } from '../read/read-notices.ts'
import type { NotificationsServices } from '../services.ts'
import { readChannels } from '../settings/read-channels.ts'
import {
  claimDigest,
  findDigestState,
  listForDigest,
  moveDigests,
  returnDigest,
  takeDueDigests,
} from './digest-store.ts'
import { digestText } from './digest-text.ts'
import { nextDigestAt } from './rhythm.ts'
import { unsubscribeToken } from './unsubscribe-token.ts'

export const dueDigestsTask = 'notifications.due-digests'
export const mailDigestTask = 'notifications.mail-digest'

const UuidText = Type.Unsafe<Uuid>(Type.String({ format: 'uuid' }))
export const MailDigestPayload = Type.Object({
  member_id: UuidText,
  /** The period that the mail is for ends here. */
  until: Type.String({ format: 'date-time' }),
})

/** Members in one database transaction. */
const batchRows = 200
/** Batches in one run: what is left waits for the next. */
const batchesMax = 50
/** Notices that one mail writes out. */
const writtenMax = 10

/** Hands out the digests whose time has come, each as a job, and says when the next of each member is due. */
export async function dueDigests(ctx: Ctx): Promise<void> {
  for (let batch = 0; batch < batchesMax; batch += 1) {
    const taken = await inTransaction(ctx, async ctx => {
      const now = ctx.clock.now()
      const due = await takeDueDigests(ctx.db, now, batchRows)
      if (due.length === 0) return 0
      await moveDigests(
        ctx.db,
        due.map(({ memberId, digest, timeZone }) => ({
          memberId,
          dueAt: nextDigestAt(digest, timeZone, now),
        })),
      )
      await enqueueMany(
        ctx,
        mailDigestTask,
        due.map(({ memberId, dueAt }) => {
          const payload: Static<typeof MailDigestPayload> = {
            member_id: memberId,
            until: dueAt.toISOString(),
          }
          return { payload, jobKey: `${mailDigestTask}:${memberId}`, maxAttempts: 8 }
        }),
      )
      return due.length
    })
    if (taken < batchRows) return
  }
}

/**
 * Mails what a member has not seen, when there is something. The period is claimed before the mail leaves and given
 * back only when it surely did not, so that no period is mailed twice.
 * @throws when the mail server was not reached, to be tried again
 */
export async function mailDigest(
  ctx: Ctx,
  services: NotificationsServices,
  memberId: Uuid,
  until: Date,
): Promise<void> {
  const state = await findDigestState(ctx.db, memberId)
  const member = state && (await emailOf(ctx, memberId))
  if (!state || !member) return
  const channels = await readChannels(
    ctx.db,
    kindNames.map(kind => ({ memberId, kind })),
  )
  const kinds = kindNames.filter((_, at) => channels[at]!.email)
  const ids = await listForDigest(ctx.db, memberId, kinds, state.until, writtenMax + 1)
  const notices = []
  for (const id of ids.slice(0, writtenMax)) notices.push(await readNotice(ctx, memberId, id))
  const shown = notices.filter(notice => notice !== null)
  if (shown.length === 0) return
  const { origin, instanceName: instance, secret, mail } = services
  const token = unsubscribeToken(secret, memberId)
  const text = digestText(
    {
      instance,
      origin,
      handle: member.handle,
      notices: shown,
      hasMore: ids.length > writtenMax,
      unsubscribePage: `${origin}/unsubscribe?token=${token}`,
    },
    state.language,
  )
  if (!(await claimDigest(ctx.db, memberId, until))) return
  try {
    const unsubscribeUrl = `${origin}/v1/notifications/digest/unsubscribe?token=${token}`
    await mail.deliver(ctx, { to: member.email, ...text, unsubscribeUrl })
  } catch (error) {
    if (!wasNotSent(error)) {
      ctx.log.warn({ err: error }, 'a digest may not have left; it is not sent twice')
      return
    }
    await returnDigest(ctx.db, memberId, until, state.until)
    throw error
  }
}
