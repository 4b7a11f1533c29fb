import type { Ctx, Uuid } from '@stoa/kit'
import { findUnwelcoming } from '@stoa/social'
import type { Arrival } from '../arrival.ts'

/**
 * What the members themselves did is no news to them, nor is what those do whom they have blocked or muted. One
 * statement for each actor, however many are told.
 */
export async function leaveOutUnwanted(ctx: Ctx, arrivals: readonly Arrival[]): Promise<Arrival[]> {
  const others = arrivals.filter(arrival => arrival.actorId !== arrival.memberId)
  const unwelcoming = new Map<Uuid, Set<Uuid>>()
  for (const actorId of new Set(others.flatMap(arrival => arrival.actorId ?? []))) {
    const told = others.filter(arrival => arrival.actorId === actorId).map(arrival => arrival.memberId)
    unwelcoming.set(actorId, await findUnwelcoming(ctx, actorId, told))
  }
  return others.filter(
    ({ actorId, memberId }) => actorId === null || !unwelcoming.get(actorId)!.has(memberId),
  )
}
