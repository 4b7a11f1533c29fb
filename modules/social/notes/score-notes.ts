import type { Ctx } from '@stoa/kit'
import { tellPostChanged } from '../posts/tell-change.ts'
import { scoreNotes } from './bridge.ts'
import { listRatings, showNotes, updateScores } from './note-store.ts'
import { ratingsScored } from './policy.ts'

/** Computes anew which notes show. Bounded by the number of ratings it looks at; the same whenever it is repeated. */
export async function scoreNotesJob(ctx: Ctx): Promise<void> {
  const ratings = await listRatings(ctx.db, ratingsScored)
  const keys = new Map(ratings.map(({ authorId, postId, noteId }) => [noteId, { authorId, postId, noteId }]))
  const scores = scoreNotes(ratings).flatMap(({ noteId, intercept, status }) => {
    const key = keys.get(noteId as (typeof ratings)[number]['noteId'])
    return key ? [{ ...key, score: intercept, status }] : []
  })
  if (scores.length === 0) return
  await ctx.db.transaction(async db => {
    await updateScores(db, scores)
    const changed = await showNotes(db, [...new Map(scores.map(score => [score.postId, score])).values()])
    for (const { postId } of changed) tellPostChanged(db, postId)
  })
}
