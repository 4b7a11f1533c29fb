import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Rating, scoreNotes } from './bridge.ts'

/** Two camps that quarrel about twelve notes: what one finds helpful the other does not. */
function quarrel(perCamp: number): Rating[] {
  const ratings: Rating[] = []
  for (let note = 0; note < 12; note++) {
    for (let rater = 0; rater < perCamp; rater++) {
      const forRed = note % 2 === 0
      ratings.push({ noteId: `note-${note}`, raterId: `red-${rater}`, verdict: forRed ? 1 : -1 })
      ratings.push({ noteId: `note-${note}`, raterId: `blue-${rater}`, verdict: forRed ? -1 : 1 })
    }
  }
  return ratings
}

const words = (camp: string, count: number, verdict: number): Rating[] =>
  Array.from({ length: count }, (_, at) => ({ noteId: 'target', raterId: `${camp}-${at}`, verdict }))
const target = (ratings: Rating[]) => scoreNotes(ratings).find(score => score.noteId === 'target')!

it('shows a note that both camps find helpful, and none of those they quarrel about', () => {
  const scores = scoreNotes([...quarrel(10), ...words('red', 6, 1), ...words('blue', 6, 1)])
  expect(scores.filter(score => score.status === 'shown').map(score => score.noteId)).toEqual(['target'])
})

it('never shows what one camp alone applauds, however many they are and whatever the other says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 60 }),
      fc.nat({ max: 10 }),
      fc.constantFrom('red', 'blue'),
      (brigade, against, camp) => {
        const other = camp === 'red' ? 'blue' : 'red'
        const ratings = [...quarrel(60), ...words(camp, brigade, 1), ...words(other, against, -1)]
        expect(target(ratings).status).not.toBe('shown')
      },
    ),
    { numRuns: 30 },
  )
})

it('never shows what only accounts without a history applaud', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 80 }), brigade => {
      expect(target([...quarrel(10), ...words('fresh', brigade, 1)]).status).not.toBe('shown')
    }),
    { numRuns: 30 },
  )
})

it('shows what enough of both camps agree on, for all sizes of the camps', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 12 }), fc.integer({ min: 4, max: 12 }), (red, blue) => {
      expect(target([...quarrel(12), ...words('red', red, 1), ...words('blue', blue, 1)]).status).toBe(
        'shown',
      )
    }),
    { numRuns: 30 },
  )
})

it('marks what both camps find unhelpful, and decides nothing from a few words', () => {
  expect(target([...quarrel(8), ...words('red', 6, -1), ...words('blue', 6, -1)]).status).toBe('not_helpful')
  expect(target([...quarrel(8), ...words('red', 2, 1), ...words('blue', 2, 1)]).status).toBe('undecided')
  expect(scoreNotes([])).toEqual([])
})

it('gives the same scores for the same ratings in any order', () => {
  const ratings = [...quarrel(4), ...words('red', 4, 1), ...words('blue', 3, 0)]
  const expected = scoreNotes(ratings)
  fc.assert(
    fc.property(fc.shuffledSubarray(ratings, { minLength: ratings.length }), shuffled => {
      expect(scoreNotes(shuffled)).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})
