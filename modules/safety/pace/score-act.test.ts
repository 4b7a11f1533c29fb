import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ActSignals, scoreAct } from './score-act.ts'

const small = fc.nat({ max: 40 })
const signals: fc.Arbitrary<ActSignals> = fc.record({
  isNew: fc.boolean(),
  acts: small,
  maxActs: small,
  sameText: small,
  links: small,
  strangers: small,
})

it('never scores lower when one sign grows', () => {
  fc.assert(
    fc.property(signals, fc.constantFrom('sameText', 'links', 'strangers'), (before, sign) => {
      const after = { ...before, [sign]: before[sign] + 1 }
      expect(scoreAct(after).points).toBeGreaterThanOrEqual(scoreAct(before).points)
    }),
  )
})

it('never trusts a new account more than an old one', () => {
  fc.assert(
    fc.property(signals, given => {
      expect(scoreAct({ ...given, isNew: true }).points).toBeGreaterThanOrEqual(
        scoreAct({ ...given, isNew: false }).points,
      )
    }),
  )
})

it('lets everybody do the ordinary, from the first minute on', () => {
  const ordinary = fc.record({
    isNew: fc.boolean(),
    acts: fc.nat({ max: 20 }),
    maxActs: fc.integer({ min: 20, max: 100 }),
    sameText: fc.nat({ max: 2 }),
    links: fc.nat({ max: 2 }),
    strangers: fc.nat({ max: 3 }),
  })
  fc.assert(
    fc.property(ordinary, given => {
      expect(scoreAct(given)).toEqual({ points: 0, reasons: [], outcome: 'allow' })
    }),
  )
})

it('slows every burst down, and names it first', () => {
  fc.assert(
    fc.property(signals, given => {
      const score = scoreAct({ ...given, acts: given.maxActs + 1 })
      expect(score.outcome).toBe('slow_down')
      expect(score.reasons[0]).toBe('burst')
    }),
  )
})

it('never holds for links alone, and gives a reason for every hold', () => {
  fc.assert(
    fc.property(signals, given => {
      const links = { ...given, acts: 0, maxActs: 1, sameText: 0, strangers: 0 }
      expect(scoreAct(links).outcome).toBe('allow')
      const score = scoreAct(given)
      if (score.outcome !== 'allow') expect(score.reasons).not.toEqual([])
    }),
  )
})
