import type { NewEvent, Uuid } from '@stoa/kit'
import { type Static, Type } from 'typebox'

const UuidText = Type.Unsafe<Uuid>(Type.String({ format: 'uuid' }))

/** Staff acted on a member or on what they made; `reverse` takes an earlier decision back. */
const DecisionMade = Type.Object({
  decision_id: UuidText,
  member_id: UuidText,
  action: Type.String(),
  reason: Type.String(),
})

/** A reporter's report has been looked at. Says no more than whether something was done. */
const ReportResolved = Type.Object({
  report_id: UuidText,
  reporter_id: UuidText,
  outcome: Type.Union([Type.Literal('acted'), Type.Literal('no_action')]),
})

/** A member's appeal has been answered. */
const AppealAnswered = Type.Object({
  decision_id: UuidText,
  member_id: UuidText,
  outcome: Type.Union([Type.Literal('upheld'), Type.Literal('overturned')]),
})

export const safetyEvents = {
  'safety.decision_made': DecisionMade,
  'safety.report_resolved': ReportResolved,
  'safety.appeal_answered': AppealAnswered,
} as const

type SafetyEventType = keyof typeof safetyEvents

export function safetyEvent<Type extends SafetyEventType>(
  type: Type,
  key: Uuid,
  payload: Static<(typeof safetyEvents)[Type]>,
): NewEvent {
  return { type, key, payload: payload as Record<string, unknown> }
}
