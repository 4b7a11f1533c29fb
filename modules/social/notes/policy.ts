import { type TextLimits, type Uuid, uuidTimeMs } from '@stoa/kit'

const dayMs = 24 * 60 * 60_000

export const noteLimits: TextLimits = { maxGraphemes: 500, maxLines: 12 }
export const notesShown = 20
/** One member's new notes in a day. */
export const notesPerDay = 5
/** The newest ratings that one computation looks at. */
export const ratingsScored = 50_000

/** Rating is for who has been here some days, writing for who has been here some weeks. */
const rateAfterMs = 3 * dayMs
const writeAfterMs = 14 * dayMs

export interface Standing {
  memberId: Uuid
  /** Limited by the staff. */
  limited: boolean
}

export function mayRateNotes(member: Standing, post: { authorId: Uuid }, now: Date): boolean {
  return qualifies(member, rateAfterMs, now) && post.authorId !== member.memberId
}

/** Notes are on what everybody can read, and never by who wrote it. */
export function mayWriteNote(
  member: Standing,
  post: { authorId: Uuid; visibility: string },
  now: Date,
): boolean {
  return (
    qualifies(member, writeAfterMs, now) && post.authorId !== member.memberId && post.visibility === 'public'
  )
}

function qualifies(member: Standing, ageMs: number, now: Date): boolean {
  return !member.limited && now.getTime() - uuidTimeMs(member.memberId) >= ageMs
}
