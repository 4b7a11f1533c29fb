import type { Trait } from '../post-index/marks.ts'
import type { ResponseKind } from '../post-index/standing.ts'

/** One thing that a post must have, or must not have when `not` is set. */
export type Term = { not: boolean } & (
  | { kind: 'words'; words: string }
  | { kind: 'phrase'; words: string }
  | { kind: 'from' | 'to' | 'mentions'; handle: string }
  | { kind: 'tag'; tag: string }
  | { kind: 'language'; language: string }
  | { kind: 'trait'; trait: Trait }
)

/** How many responses of each kind a post must have at least. */
export type Minimums = Partial<Record<ResponseKind, number>>

export interface PostQuery {
  /** All of them must hold. */
  terms: Term[]
  /** The first instant that counts. */
  since: Date | null
  /** The first instant that no longer counts. */
  until: Date | null
  minimums: Minimums
}

export type QueryRule =
  | 'empty'
  | 'max_length'
  | 'max_terms'
  | 'known_operator'
  | 'operator_value'
  | 'handle'
  | 'date'
  | 'date_order'
  | 'language'
  | 'count'

export interface QueryRefusal {
  code: 'invalid_query'
  rule: QueryRule
  /** The part of the query that is refused. */
  part: string
  message: string
}
