import type { Uuid } from '@stoa/kit'
import { markRead, takePastEvent, toldEvents } from '@stoa/notifications'
import type { Past } from './past.ts'
import { listPastEvents } from './past-event-store.ts'
import type { TownPlan } from './plan.ts'
import { daysBefore } from './schedule.ts'
import type { TownIds } from './seed-members.ts'

const tellsDays = 10

/** What those in whose place a visitor walks were told of late; what came since yesterday morning they have not seen. */
export async function seedNotices(past: Past, plan: TownPlan, ids: TownIds, seededAt: Date): Promise<void> {
  const told = new Set<Uuid>(plan.members.filter(({ demo }) => demo).map(({ handle }) => ids.get(handle)!))
  const since = daysBefore(tellsDays, 0, 0, seededAt)
  for (const { occurredAt, ...event } of await listPastEvents(past.ctx.db, since, toldEvents, [...told])) {
    past.clock.set(occurredAt)
    await takePastEvent(past.ctx, { ...event, occurred_at: occurredAt.toISOString() }, told)
  }
  const seenAt = daysBefore(1, 6, 30, seededAt)
  for (const memberId of told) await markRead(past.as(memberId, seenAt), seenAt)
}
