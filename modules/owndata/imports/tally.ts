import type { Tally } from './import-store.ts'
import type { Verdict } from './item-store.ts'

export const emptyTally = (): Tally => ({ outcomes: {}, rules: {} })

/** The sum with these verdicts added. */
export function addVerdicts(tally: Tally, verdicts: readonly Verdict[]): Tally {
  const sum: Tally = { outcomes: { ...tally.outcomes }, rules: { ...tally.rules } }
  for (const { outcome, rule } of verdicts) {
    sum.outcomes[outcome] = (sum.outcomes[outcome] ?? 0) + 1
    if (rule) sum.rules[rule] = (sum.rules[rule] ?? 0) + 1
  }
  return sum
}

/** How many items are decided. */
export function decidedOf(tally: Tally): number {
  return Object.values(tally.outcomes).reduce((sum, count) => sum + count, 0)
}
