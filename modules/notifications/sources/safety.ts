import type { DeliveredEvent, Uuid } from '@stoa/kit'
import { safetyEvents } from '@stoa/safety'
import { Value } from 'typebox/value'
import type { Arrival } from '../arrival.ts'
import type { Kind } from '../kinds.ts'
import type { Source } from './source.ts'

/** What the staff decided about a member, a report or an appeal. Reasons stand on the pages that it leads to. */
export const safetySource: Source = {
  'safety.decision_made': async (_ctx, event) => {
    const decision = Value.Parse(safetyEvents['safety.decision_made'], event.payload)
    if (decision.action === 'no_action') return {}
    const told = { id: decision.decision_id, memberId: decision.member_id, outcome: decision.action }
    return { arrivals: [arrivalOf(event, 'decision', told)] }
  },
  'safety.report_resolved': async (_ctx, event) => {
    const report = Value.Parse(safetyEvents['safety.report_resolved'], event.payload)
    const told = { id: report.report_id, memberId: report.reporter_id, outcome: report.outcome }
    return { arrivals: [arrivalOf(event, 'report_resolved', told)] }
  },
  'safety.appeal_answered': async (_ctx, event) => {
    const appeal = Value.Parse(safetyEvents['safety.appeal_answered'], event.payload)
    const told = { id: appeal.decision_id, memberId: appeal.member_id, outcome: appeal.outcome }
    return { arrivals: [arrivalOf(event, 'appeal_answered', told)] }
  },
}

function arrivalOf(
  event: DeliveredEvent,
  kind: Kind,
  told: { id: Uuid; memberId: Uuid; outcome: string },
): Arrival {
  return {
    memberId: told.memberId,
    kind,
    key: told.id,
    subjectId: null,
    actorId: null,
    at: new Date(event.occurred_at),
    facts: { outcome: told.outcome },
  }
}
