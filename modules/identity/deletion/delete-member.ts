import { randomBytes } from 'node:crypto'
import { type Ctx, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { removeImage } from '@stoa/media'
import { endSessions } from '../end-sessions.ts'
import { appendMemberEvent, memberDeleted } from '../events.ts'
import { enqueueNotice } from '../mail-tasks.ts'
import type { Locale } from '../mail-texts.ts'
import { lockMember } from '../member-store.ts'
import {
  type DeletionRow,
  deleteDeletion,
  emptyMember,
  insertDeletion,
  listDue,
  lockDue,
  postponeDeletion,
  selectDeletion,
} from './deletion-store.ts'

export const deleteDueTask = 'identity.delete-due-members'

/** How long a member may think it over. */
const graceDays = 14
const dayMs = 86_400_000
/** Members of one run of the job; the next run takes the rest. */
const dueBatch = 20

/** What keeps a member from leaving, as codes that the web has words for: `wallet_not_empty`. */
export type DeletionObstacles = (ctx: Ctx, memberId: Uuid) => Promise<readonly string[]>

export type AskResult =
  | { code: 'asked'; deletion: DeletionRow }
  | { code: 'obstacles'; obstacles: readonly string[] }

/** Asks for the acting member's deletion; asked again it stays due when it was. */
export async function askForDeletion(
  ctx: MemberCtx,
  obstaclesOf: DeletionObstacles,
  locale: Locale,
): Promise<AskResult> {
  const { memberId } = ctx.actor
  const obstacles = await obstaclesOf(ctx, memberId)
  if (obstacles.length > 0) return { code: 'obstacles', obstacles }
  const askedAt = ctx.clock.now()
  const deletion = { askedAt, dueAt: new Date(askedAt.getTime() + graceDays * dayMs) }
  return inTransaction(ctx, async ctx => {
    const isNew = await insertDeletion(ctx, memberId, deletion)
    if (isNew) await enqueueNotice(ctx, memberId, 'deletionAsked', locale)
    return { code: 'asked', deletion: (await selectDeletion(ctx, memberId))! }
  })
}

export async function takeDeletionBack(ctx: MemberCtx): Promise<void> {
  await deleteDeletion(ctx, ctx.actor.memberId)
}

/** The job's part: deletes whose grace has ended. Who owns money by now is asked again the next day. */
export async function deleteDueMembers(ctx: Ctx, obstaclesOf: DeletionObstacles): Promise<void> {
  for (const memberId of await listDue(ctx, ctx.clock.now(), dueBatch)) {
    const obstacles = await obstaclesOf(ctx, memberId)
    if (obstacles.length > 0) {
      await postponeDeletion(ctx, memberId, new Date(ctx.clock.now().getTime() + dayMs))
      ctx.log.info({ obstacles }, 'a deletion is postponed')
      continue
    }
    await inTransaction(ctx, ctx => deleteMember(ctx, memberId))
  }
}

/** Everything that says who it was goes with this commit; what other modules keep follows by the event. */
async function deleteMember(ctx: Ctx, memberId: Uuid): Promise<void> {
  if (!(await lockDue(ctx, memberId, ctx.clock.now()))) return
  const member = await lockMember(ctx, memberId)
  if (!member) return
  await endSessions(ctx, memberId, null)
  if (member.avatarId !== null) await removeImage(ctx, member.avatarId)
  const mark = randomBytes(7).toString('hex')
  await emptyMember(ctx, memberId, member.email, {
    email: `${mark}@deleted.invalid`,
    name: 'Deleted member',
    handle: `gone_${mark}`,
  })
  await appendMemberEvent(ctx, memberDeleted, { member_id: memberId })
}
