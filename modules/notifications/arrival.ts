import type { Uuid } from '@stoa/kit'
import { type Kind, ruleOf } from './kinds.ts'

/** Something that happened and that one member is to be told, as a source reads it from an event. */
export interface Arrival {
  /** Who is told. */
  memberId: Uuid
  kind: Kind
  /** Tells it from others of its kind: the same key again is a repeat. */
  key: string
  /** A post or a payment. */
  subjectId: Uuid | null
  /** Who did it; null for what nobody did. */
  actorId: Uuid | null
  /** When it happened. */
  at: Date
  facts?: NoticeFacts
  /** The member has dealt with the post already: that it may be shown is asked only when it is. */
  isFamiliar?: boolean
}

/** What a notice says besides its subject, kept as it was. */
export interface NoticeFacts {
  /** Whose post the subject is. */
  authorId?: Uuid
  amount?: { amount: string; currency: string }
  /** What became of it or why, in a code of the module that decided. */
  outcome?: string
  /** Browser and system of a sign-in. */
  device?: string
}

/** Something that is no longer so. */
export type Departure =
  | { what: 'actor'; memberId: Uuid; kind: Kind; key: string; actorId: Uuid; at: Date }
  | { what: 'subject'; subjectId: Uuid }

/** What an event means for the bell. */
export interface Change {
  arrivals?: readonly Arrival[]
  departures?: readonly Departure[]
}

const dayMs = 24 * 60 * 60_000

/** Groups gather what happens on one day (UTC). */
export function groupKeyOf(thing: { kind: Kind; key: string; at: Date }): string {
  const { kind, key, at } = thing
  return ruleOf(kind).grouped ? `${kind}:${key}:${dayOf(at)}` : `${kind}:${key}`
}

/** The groups in which something that is no longer so may have been told: of that day, or of the day before. */
export function formerGroupKeysOf(thing: { kind: Kind; key: string; at: Date }): string[] {
  const dayBefore = { ...thing, at: new Date(thing.at.getTime() - dayMs) }
  return [...new Set([groupKeyOf(thing), groupKeyOf(dayBefore)])]
}

function dayOf(at: Date): number {
  return Math.floor(at.getTime() / dayMs)
}

/** An event that comes after this long tells nothing new; its group may have been trimmed meanwhile. */
const staleMs = 2 * dayMs

export function isStale(arrival: { at: Date }, now: Date): boolean {
  return now.getTime() - arrival.at.getTime() > staleMs
}
