import { toWireId } from '@stoa/kit'
import type { Static } from 'typebox'
import type { ImportRow } from './import-store.ts'
import type { DecidedItem } from './item-store.ts'
import { type ImportRule, ruleTexts } from './rules.ts'
import { type ImportItemSchema, type ImportSchema, type Outcome, OutcomeSchema } from './schema.ts'
import { decidedOf } from './tally.ts'

export const everyOutcome: readonly Outcome[] = OutcomeSchema.anyOf.map(literal => literal.const)

const presentRule = (rule: ImportRule) => ({ rule, message: ruleTexts[rule] })

export function presentImport(row: ImportRow): Static<typeof ImportSchema> {
  return {
    id: toWireId('imp', row.importId),
    kind: row.kind,
    state: row.state,
    failure: row.failure && presentRule(row.failure),
    items: row.items,
    decided: decidedOf(row),
    outcomes: everyOutcome.flatMap(outcome => {
      const count = row.outcomes[outcome] ?? 0
      return count === 0 ? [] : [{ outcome, count }]
    }),
    rules: (Object.keys(ruleTexts) as ImportRule[]).flatMap(rule => {
      const count = row.rules[rule] ?? 0
      return count === 0 ? [] : [{ ...presentRule(rule), count }]
    }),
    origin: row.origin,
    asked_at: row.askedAt.toISOString(),
    ended_at: row.endedAt?.toISOString() ?? null,
  }
}

export function presentItem(item: DecidedItem): Static<typeof ImportItemSchema> {
  return { subject: item.subject, outcome: item.outcome, rule: item.rule && presentRule(item.rule) }
}
