import type { Ctx } from '@stoa/kit'
import type { Arrival } from '../arrival.ts'

/** What the members themselves did is no news to them. */
export async function leaveOutUnwanted(_ctx: Ctx, arrivals: readonly Arrival[]): Promise<Arrival[]> {
  return arrivals.filter(arrival => arrival.actorId !== arrival.memberId)
}
