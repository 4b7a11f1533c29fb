import { findMemberById } from '@stoa/identity'
import {
  appendEvent,
  type Ctx,
  enqueue,
  inTransaction,
  type JobOptions,
  type MemberCtx,
  type ProblemError,
  problem,
  type Uuid,
} from '@stoa/kit'
import { readRestrictions } from '@stoa/safety'
import { type Static, Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { createPost } from '../posts/create-post.ts'
import { type DraftRow, findDraft, lockDraft, updateDraft } from './draft-store.ts'
import { publishDraft } from './publish-draft.ts'

export const publishDraftTask = 'social.publish-draft'

const UuidText = Type.Unsafe<Uuid>(Type.String({ format: 'uuid' }))

export const DraftPayload = Type.Object({ member_id: UuidText, draft_id: UuidText })

/** Payload of `social.draft_failed`: why a scheduled post was not published. */
export const DraftFailed = Type.Object({
  member_id: UuidText,
  draft_id: UuidText,
  code: Type.String(),
  title: Type.String(),
})

type DraftKey = Pick<DraftRow, 'memberId' | 'draftId'>

export function publishDraftJob(
  key: DraftKey,
  when: Pick<JobOptions, 'runAt' | 'delayMs'>,
): [string, Static<typeof DraftPayload>, JobOptions] {
  const payload = { member_id: key.memberId, draft_id: key.draftId }
  return [
    publishDraftTask,
    payload,
    { ...when, jobKey: `${publishDraftTask}:${key.memberId}:${key.draftId}` },
  ]
}

/**
 * Publishes a scheduled post whose time has come; one that was taken back, published or moved is left alone. What
 * is refused stays a draft, and its author is told why. Safe to repeat.
 */
export async function publishDue(ctx: Ctx, key: DraftKey): Promise<void> {
  const draft = await findDraft(ctx.db, key.memberId, key.draftId)
  if (!draft?.publishAt) return
  const leftMs = draft.publishAt.getTime() - ctx.clock.now().getTime()
  // The runner's clock is ahead of ours, or ours was set back.
  if (leftMs > 0) return enqueue(ctx, ...publishDraftJob(key, { delayMs: leftMs }))
  if ((await findMemberById(ctx, key.memberId)) === null) return
  const restrictions = await readRestrictions(ctx, [key.memberId])
  if (restrictions.get(key.memberId)?.suspended)
    return fail(ctx, draft, problem(403, 'member_suspended', { title: 'Your account is suspended' }))
  const author: MemberCtx = {
    ...ctx,
    actor: { kind: 'member', memberId: key.memberId, sessionId: key.draftId, steppedUpAt: null },
  }
  const result = await publishDraft(author, key.draftId, now => isSame(now, draft), createPost)
  switch (result.code) {
    case 'published':
    case 'draft_not_found':
      return
    case 'draft_changed':
      // On another device, at this moment: if it is still due, this is its next try.
      return publishDue(ctx, key)
    case 'slow_down':
      throw new Error('a scheduled post has its pace already')
    default:
      return fail(ctx, draft, toProblem(result))
  }
}

function isSame(a: DraftRow, b: DraftRow): boolean {
  return a.version === b.version
}

async function fail(ctx: Ctx, tried: DraftRow, refusal: ProblemError): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const draft = await lockDraft(ctx.db, tried.memberId, tried.draftId)
    if (!draft || !isSame(draft, tried)) return
    const { title, detail } = refusal.details
    await updateDraft(ctx.db, {
      ...draft,
      version: draft.version + 1,
      publishAt: null,
      failure: { code: refusal.code, title, detail: detail ?? null },
    })
    const payload: Static<typeof DraftFailed> = {
      member_id: draft.memberId,
      draft_id: draft.draftId,
      code: refusal.code,
      title,
    }
    await appendEvent(ctx, { type: 'social.draft_failed', key: draft.draftId, payload })
  })
}
