import { isDeepStrictEqual } from 'node:util'
import { enqueue, fromWireId, inTransaction, type MemberCtx, newUuid, type Uuid } from '@stoa/kit'
import { claimAttachments, releaseAttachments } from '@stoa/media'
import type { SocialRefusal } from '../errors.ts'
import { lockTies } from '../graph/tie-store.ts'
import { composePoll } from '../polls/poll.ts'
import { composeText } from '../posts/compose-text.ts'
import { wordingOf } from '../posts/parse-post.ts'
import { findAuthor } from '../posts/post-store.ts'
import {
  countDrafts,
  type DraftRow,
  deleteDraftRow,
  findDraft,
  insertDraft,
  lockDraft,
  updateDraft,
} from './draft-store.ts'
import { draftsMax, scheduleMaxMs, scheduleMinMs } from './policy.ts'
import { publishDraftJob } from './publish-due.ts'
import type { DraftBody } from './schema.ts'

type Refused<Code extends SocialRefusal['code']> = Extract<SocialRefusal, { code: Code }>

type ScheduleRefusal = Refused<'invalid_schedule' | 'invalid_text' | 'invalid_poll'>

export type CreateDraftResult =
  | { code: 'created'; draft: DraftRow }
  | { code: 'repeated'; draft: DraftRow }
  | ScheduleRefusal
  | Refused<'too_many_drafts' | 'post_id_reused' | 'draft_changed' | 'media_not_found'>

/** Keeps a post of the acting member for later. The same draft again is the first one. */
export async function createDraft(
  ctx: MemberCtx,
  input: { id?: Uuid; body: DraftBody; publishAt: Date | null },
): Promise<CreateDraftResult> {
  const { memberId } = ctx.actor
  const refusal = checkSchedule(ctx, input.body, input.publishAt, null)
  if (refusal) return refusal
  const draftId = input.id ?? newUuid(ctx.clock)
  if ((await findAuthor(ctx.db, draftId)) !== null) return { code: 'post_id_reused' }
  const now = ctx.clock.now()
  const draft: DraftRow = {
    memberId,
    draftId,
    version: 1,
    body: input.body,
    mediaIds: mediaIdsOf(input.body),
    publishAt: input.publishAt,
    failure: null,
    createdAt: now,
    updatedAt: now,
  }
  return inTransaction(ctx, async ctx => {
    // One new draft after the other, so that no two pass the bound together.
    await lockTies(ctx.db, [memberId])
    const before = await findDraft(ctx.db, memberId, draftId)
    if (before) {
      const isSame = before.version === 1 && isDeepStrictEqual(before.body, plain(draft.body))
      return isSame ? { code: 'repeated', draft: before } : { code: 'draft_changed', version: before.version }
    }
    if ((await countDrafts(ctx.db, memberId)) >= draftsMax) return { code: 'too_many_drafts' }
    const claimed = await claimAttachments(ctx, { ids: draft.mediaIds, ownerId: memberId })
    if (claimed.code !== 'claimed') return { code: 'media_not_found', id: claimed.id }
    await insertDraft(ctx.db, draft)
    await schedule(ctx, draft)
    return { code: 'created', draft }
  })
}

export type ChangeDraftResult =
  | { code: 'changed'; draft: DraftRow }
  | ScheduleRefusal
  | Refused<'draft_not_found' | 'draft_changed' | 'media_not_found'>

/**
 * Changes a draft of the acting member, also whether and when it is published.
 * @param input.version the one that was changed: another device may have been faster
 */
export async function changeDraft(
  ctx: MemberCtx,
  draftId: Uuid,
  input: { version: number; body: DraftBody; publishAt: Date | null },
): Promise<ChangeDraftResult> {
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    const before = await lockDraft(ctx.db, memberId, draftId)
    if (before === null) return { code: 'draft_not_found' }
    if (before.version !== input.version) return { code: 'draft_changed', version: before.version }
    const refusal = checkSchedule(ctx, input.body, input.publishAt, before.publishAt)
    if (refusal) return refusal
    const mediaIds = mediaIdsOf(input.body)
    const added = mediaIds.filter(id => !before.mediaIds.includes(id))
    const claimed = await claimAttachments(ctx, { ids: added, ownerId: memberId })
    if (claimed.code !== 'claimed') return { code: 'media_not_found', id: claimed.id }
    const dropped = before.mediaIds.filter(id => !mediaIds.includes(id))
    if (dropped.length > 0) await releaseAttachments(ctx, dropped)
    const draft: DraftRow = {
      ...before,
      version: before.version + 1,
      body: input.body,
      mediaIds,
      publishAt: input.publishAt,
      failure: null,
      updatedAt: ctx.clock.now(),
    }
    await updateDraft(ctx.db, draft)
    await schedule(ctx, draft)
    return { code: 'changed', draft }
  })
}

/** Throws a draft of the acting member away, with its uploads; a scheduled post is then not published. */
export async function deleteDraft(
  ctx: MemberCtx,
  draftId: Uuid,
): Promise<{ code: 'done' } | Refused<'draft_not_found'>> {
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    const draft = await lockDraft(ctx.db, memberId, draftId)
    if (draft === null) return { code: 'draft_not_found' }
    if (draft.mediaIds.length > 0) await releaseAttachments(ctx, draft.mediaIds)
    await deleteDraftRow(ctx.db, memberId, draftId)
    return { code: 'done' }
  })
}

/**
 * Whether a post may be scheduled so. What can be known to fail is refused now, while its author is there.
 * @param before the instant for which it is scheduled already, which may be near
 */
function checkSchedule(
  ctx: MemberCtx,
  body: DraftBody,
  publishAt: Date | null,
  before: Date | null,
): ScheduleRefusal | null {
  if (publishAt === null) return null
  const aheadMs = publishAt.getTime() - ctx.clock.now().getTime()
  const isKept = publishAt.getTime() === before?.getTime() && aheadMs > 0
  if (!isKept && !(aheadMs >= scheduleMinMs && aheadMs <= scheduleMaxMs)) return { code: 'invalid_schedule' }
  const composed = composeText(wordingOf(body), mediaIdsOf(body).length > 0)
  if ('code' in composed) return composed
  const poll = body.poll ? composePoll({ multiple: false, ...body.poll }, publishAt) : null
  return poll && 'code' in poll ? poll : null
}

async function schedule(ctx: MemberCtx, draft: DraftRow): Promise<void> {
  if (draft.publishAt) await enqueue(ctx, ...publishDraftJob(draft, { runAt: draft.publishAt }))
}

/** The schema has checked the forms already. */
function mediaIdsOf(body: DraftBody): Uuid[] {
  return [...new Set(body.media ?? [])].map(id => fromWireId('med', id)!)
}

/** As the database gives it back. */
function plain(body: DraftBody): unknown {
  return JSON.parse(JSON.stringify(body))
}
