import { type Ctx, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { deleteToken } from '../contacts/contact-store.ts'
import { listDrafts } from '../drafts/draft-store.ts'
import { deleteDraft } from '../drafts/save-draft.ts'
import { unblockMember } from '../graph/block-member.ts'
import { endFollows } from '../graph/make-follow.ts'
import { lockTies } from '../graph/tie-store.ts'
import { deleteNotesOf } from '../notes/note-store.ts'
import { deletePost } from '../posts/delete-post.ts'
import { unlikePost } from '../posts/like-post.ts'
import { unrepostPost } from '../posts/repost-post.ts'
import {
  deleteOwnRows,
  listBlockers,
  listOwnLikes,
  listOwnPosts,
  listOwnReposts,
  listTied,
} from './trace-store.ts'

export const deleteTracesTask = 'social.delete-traces'

/** Each step commits by itself; cut off, the job's next run goes on with what is left. */
const batch = 200

/**
 * Deletes what a member who has left for good had here: posts with their versions and pictures, likes and reposts
 * with the counts that they raised, follows in both directions, notes and ratings, drafts, lists, mutes, settings,
 * and the token by which contacts found them. Under a deleted post an empty place stays, so that what others
 * answered keeps its place. A vote in somebody's poll stays counted, under an id without a person.
 */
export async function deleteTraces(ctx: Ctx, memberId: Uuid): Promise<void> {
  const asMember: MemberCtx = {
    ...ctx,
    actor: { kind: 'member', memberId, sessionId: memberId, steppedUpAt: null },
  }
  await untilNone(
    () => listOwnPosts(ctx.db, memberId, batch),
    id => deletePost(asMember, id),
  )
  await untilNone(
    () => listOwnLikes(ctx.db, memberId, batch),
    id => unlikePost(asMember, id),
  )
  await untilNone(
    () => listOwnReposts(ctx.db, memberId, batch),
    id => unrepostPost(asMember, id),
  )
  await untilNone(
    () => listTied(ctx.db, memberId, batch),
    id => untie(asMember, id),
  )
  await untilNone(
    () => listBlockers(ctx.db, memberId, batch),
    id => unblockMember({ ...asMember, actor: { ...asMember.actor, memberId: id } }, memberId),
  )
  for (const { draftId } of await listDrafts(ctx.db, memberId)) await deleteDraft(asMember, draftId)
  await ctx.db.transaction(db => deleteNotesOf(db, memberId))
  await ctx.db.transaction(db => deleteToken(db, memberId))
  await deleteOwnRows(ctx.db, memberId)
}

async function untie(ctx: MemberCtx, otherId: Uuid): Promise<void> {
  const { memberId } = ctx.actor
  await unblockMember(ctx, otherId)
  await inTransaction(ctx, async ctx => {
    await lockTies(ctx.db, [memberId, otherId])
    await endFollows(ctx, [
      [memberId, otherId],
      [otherId, memberId],
    ])
  })
}

async function untilNone(
  list: () => Promise<{ id: Uuid }[]>,
  remove: (id: Uuid) => Promise<unknown>,
): Promise<void> {
  for (;;) {
    const rows = await list()
    for (const { id } of rows) await remove(id)
    if (rows.length < batch) return
  }
}
