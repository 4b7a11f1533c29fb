/** One member's word on one note: 1 helpful, 0 somewhat, -1 not. */
export interface Rating {
  noteId: string
  raterId: string
  verdict: number
}

export interface NoteScore {
  noteId: string
  /** How helpful the note is beyond what the raters' leanings explain, about -1 to 1. */
  intercept: number
  status: 'undecided' | 'shown' | 'not_helpful'
}

/** What keeps intercepts and leanings small where there is little to tell them by. */
const interceptWeight = 0.15
const factorWeight = 0.03
const rounds = 60
/** A note with fewer raters is not decided. */
const minRaters = 5
const shownFrom = 0.4
const notHelpfulFrom = -0.3
/** Raters who lean less than this are of no side. */
const leaning = 0.2
/** So many from each side must have found a shown note helpful. */
const minHelpfulPerSide = 2

interface Side {
  intercept: number
  factor: number
  ratings: { other: number; verdict: number }[]
}

/**
 * Finds the notes that raters find helpful who usually disagree. Each verdict is explained as
 *
 *   verdict ≈ rater's intercept + note's intercept + rater's factor × note's factor
 *
 * by least squares with weights on what is to be found, solved for the raters and for the notes in turn (matrix
 * factorisation with one factor). The factors take up the quarrel that divides the raters: applause of one side
 * alone becomes factor and not intercept, and a rater who calls everything helpful becomes their own intercept. A
 * note is shown when its own intercept is high and raters of both sides are among those who found it helpful, so
 * a brigade of one side never brings a note through, however many it is. Where nobody disagrees there are no
 * sides, and nothing is shown.
 *
 * Deterministic: the same ratings give the same scores, in whatever order they come.
 */
export function scoreNotes(ratings: readonly Rating[]): NoteScore[] {
  const { raters, notes, noteIds } = arrange(ratings)
  for (let round = 0; round < rounds; round++) {
    for (const rater of raters) fit(rater, notes)
    for (const note of notes) fit(note, raters)
  }
  return notes.map((note, at) => ({
    noteId: noteIds[at]!,
    intercept: note.intercept,
    status: decide(note, raters),
  }))
}

function decide(note: Side, raters: readonly Side[]): NoteScore['status'] {
  if (note.ratings.length < minRaters) return 'undecided'
  if (note.intercept <= notHelpfulFrom) return 'not_helpful'
  if (note.intercept < shownFrom) return 'undecided'
  const helpful = note.ratings.filter(rating => rating.verdict > 0).map(({ other }) => raters[other]!.factor)
  const left = helpful.filter(factor => factor <= -leaning).length
  const right = helpful.filter(factor => factor >= leaning).length
  return Math.min(left, right) >= minHelpfulPerSide ? 'shown' : 'undecided'
}

/** The best intercept and factor of one, while those of the others stand: two equations with two unknowns. */
function fit(side: Side, others: readonly Side[]): void {
  let [sumFactor, sumSquare, sumRest, sumRestFactor] = [0, 0, 0, 0]
  for (const { other, verdict } of side.ratings) {
    const { intercept, factor } = others[other]!
    const rest = verdict - intercept
    sumFactor += factor
    sumSquare += factor * factor
    sumRest += rest
    sumRestFactor += rest * factor
  }
  const a = side.ratings.length + interceptWeight
  const d = sumSquare + factorWeight
  const determinant = a * d - sumFactor * sumFactor
  side.intercept = (sumRest * d - sumFactor * sumRestFactor) / determinant
  side.factor = (a * sumRestFactor - sumFactor * sumRest) / determinant
}

/** Raters and notes in the order of their ids, each note with a small first factor that its id decides. */
function arrange(ratings: readonly Rating[]): { raters: Side[]; notes: Side[]; noteIds: string[] } {
  const noteIds = [...new Set(ratings.map(rating => rating.noteId))].sort()
  const raterIds = [...new Set(ratings.map(rating => rating.raterId))].sort()
  const noteAt = new Map(noteIds.map((id, at) => [id, at]))
  const raterAt = new Map(raterIds.map((id, at) => [id, at]))
  const notes = noteIds.map((_, at): Side => ({ intercept: 0, factor: firstFactor(at), ratings: [] }))
  const raters = raterIds.map((): Side => ({ intercept: 0, factor: 0, ratings: [] }))
  for (const { noteId, raterId, verdict } of [...ratings].sort(byIds)) {
    const [note, rater] = [noteAt.get(noteId)!, raterAt.get(raterId)!]
    notes[note]!.ratings.push({ other: rater, verdict })
    raters[rater]!.ratings.push({ other: note, verdict })
  }
  return { raters, notes, noteIds }
}

function byIds(a: Rating, b: Rating): number {
  if (a.noteId !== b.noteId) return a.noteId < b.noteId ? -1 : 1
  return a.raterId < b.raterId ? -1 : 1
}

/** Between -0.5 and 0.5, scattered by the golden ratio: no two notes begin alike. */
function firstFactor(at: number): number {
  return (((at + 1) * 0.618_033_988_749_895) % 1) - 0.5
}
