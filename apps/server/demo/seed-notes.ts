import { rateNote, scoreNotesJob, writeNote } from '@stoa/social'
import { notes } from './content/affairs.ts'
import { expectCode } from './expect-code.ts'
import type { Past } from './past.ts'
import type { TownPlan } from './plan.ts'
import type { TownIds } from './seed-members.ts'
import { findPost, momentOf } from './town-posts.ts'

/** Community notes with their ratings, and what comes of them. */
export async function seedNotes(past: Past, plan: TownPlan, ids: TownIds, seededAt: Date): Promise<void> {
  for (const { about, by, at, text, helpful, unhelpful } of notes) {
    const postId = findPost(plan.posts, about).id
    const writtenAt = momentOf(at, seededAt)
    const written = await writeNote(past.as(ids.get(by)!, writtenAt), postId, text)
    if (written.code !== 'written') throw new Error(`a note of the town is refused: ${written.code}`)
    const key = { postId, noteId: written.noteId }
    const verdicts = [
      ...helpful.map(rater => ({ rater, verdict: 1, reasons: ['clear'] })),
      ...unhelpful.map(rater => ({ rater, verdict: -1, reasons: ['opinion'] })),
    ]
    for (const [minute, { rater, verdict, reasons }] of verdicts.entries()) {
      const ratedAt = new Date(writtenAt.getTime() + (minute + 1) * 60_000)
      expectCode(await rateNote(past.as(ids.get(rater)!, ratedAt), key, { verdict, reasons }), 'rated')
    }
  }
  await scoreNotesJob(past.ctx)
}
