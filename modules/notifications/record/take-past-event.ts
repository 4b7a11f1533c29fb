import type { Ctx, DeliveredEvent, Uuid } from '@stoa/kit'
import { allSources } from '../sources/all-sources.ts'
import { recordChange } from './record-change.ts'

/** Types of the events that tell somebody something. */
export const toldEvents: readonly string[] = Object.keys(allSources)

/**
 * Writes what an event of the past means for the bell of some members, as at the time of the context's clock. Nobody
 * is woken and nothing is pushed: for whoever fills a database with a past.
 */
export async function takePastEvent(
  ctx: Ctx,
  event: DeliveredEvent,
  memberIds: ReadonlySet<Uuid>,
): Promise<void> {
  const { arrivals = [], departures = [] } = (await allSources[event.type]?.(ctx, event)) ?? {}
  const told = arrivals.filter(arrival => memberIds.has(arrival.memberId))
  await recordChange(ctx, { arrivals: told, departures }, 'quietly')
}
