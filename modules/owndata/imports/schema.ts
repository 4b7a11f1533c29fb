import { WireIdSchema } from '@stoa/kit'
import { type Static, Type } from 'typebox'

const Instant = Type.String({ format: 'date-time' })

export const ImportKindSchema = Type.Union([
  Type.Literal('follows'),
  Type.Literal('blocks'),
  Type.Literal('mutes'),
  Type.Literal('archive'),
])
export type ImportKind = Static<typeof ImportKindSchema>

const ImportStateSchema = Type.Union([
  Type.Literal('receiving'),
  Type.Literal('reading'),
  Type.Literal('bringing'),
  Type.Literal('done'),
  Type.Literal('failed'),
  Type.Literal('cancelled'),
])
export type ImportState = Static<typeof ImportStateSchema>

/**
 * What became of a line or post: `brought`; `partly`, without some of its pictures; `requested`, the other member
 * decides; `already` so before; `not_here`, nobody of this instance; `left_out` by a rule.
 */
export const OutcomeSchema = Type.Union([
  Type.Literal('brought'),
  Type.Literal('partly'),
  Type.Literal('requested'),
  Type.Literal('already'),
  Type.Literal('not_here'),
  Type.Literal('left_out'),
])
export type Outcome = Static<typeof OutcomeSchema>

const RuleSchema = Type.Object({ rule: Type.String(), message: Type.String() })

export const ImportSchema = Type.Object({
  id: WireIdSchema('imp'),
  kind: ImportKindSchema,
  state: ImportStateSchema,
  /** Why it failed. */
  failure: Type.Union([RuleSchema, Type.Null()]),
  /** Lines of the list, or posts of the archive. */
  items: Type.Integer(),
  /** Those of which it is decided what becomes of them. */
  decided: Type.Integer(),
  outcomes: Type.Array(Type.Object({ outcome: OutcomeSchema, count: Type.Integer() })),
  /** By which rules items were left out, or brought partly. */
  rules: Type.Array(Type.Object({ ...RuleSchema.properties, count: Type.Integer() })),
  /** Where an archive comes from: a host. */
  origin: Type.Union([Type.String(), Type.Null()]),
  asked_at: Instant,
  ended_at: Type.Union([Instant, Type.Null()]),
})

export const ImportItemSchema = Type.Object({
  /** The address in the list, or that of the post. */
  subject: Type.String(),
  outcome: OutcomeSchema,
  rule: Type.Union([RuleSchema, Type.Null()]),
})
