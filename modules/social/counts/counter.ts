import type { Uuid } from '@stoa/kit'

/** Rows over which one counter is spread. Frozen: a counter that goes down must find the slot it went up in. */
export const counterSlots = 16

/** The slot that holds what only the member changes: posts written, members followed. */
export const ownSlot = 0

/** Which slot of somebody else's counter this member counts in; the last digit of an id is random. */
export function slotOf(memberId: Uuid): number {
  return Number.parseInt(memberId.slice(-1), 16) % counterSlots
}

/** A change of one counter row. */
export interface CountChange {
  memberId: Uuid
  slot: number
  posts?: number
  following?: number
  followers?: number
}

/**
 * The order in which counter rows are locked, the same for everybody: two members who follow each other at
 * the same moment must not wait for one another.
 */
export function inLockOrder(changes: readonly CountChange[]): CountChange[] {
  return changes.toSorted((a, b) =>
    a.memberId < b.memberId ? -1 : a.memberId > b.memberId ? 1 : a.slot - b.slot,
  )
}
