import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fewerThan, publishCount, publishMonth } from './publish-month.ts'

const part = fc.record({
  reason: fc.constantFrom('spam', 'hate', 'scam', 'other'),
  count: fc.integer({ min: 1, max: 30 }),
})

it('publishes no count that is small and not none', () => {
  expect([0, 1, 4, 5, 6].map(publishCount)).toEqual([0, null, null, 5, 6])
})

it('never lets a hidden part be told from the total', () => {
  fc.assert(
    fc.property(fc.uniqueArray(part, { selector: p => p.reason }), reports => {
      const appeals = { made: 0, upheld: 0, overturned: 0 }
      const { reports: published } = publishMonth({ reports, actions: [], appeals, medianMinutes: null })
      const hidden = published.by_reason.filter(p => p.count === null).length
      if (hidden === 1) expect(published.total).toBeNull()
      if (published.total !== null && published.total > 0) {
        expect(published.total).toBeGreaterThanOrEqual(fewerThan)
      }
    }),
  )
})
