import { type Member, toMemberCard } from '@stoa/identity'
import { toWireId, type Uuid } from '@stoa/kit'
import type { OwnDecision, StaffDecision } from '../schema.ts'
import { isPrivate, writeSubject } from '../subjects.ts'
import type { Action } from './action.ts'
import type { ReviewedDecision } from './decision-store.ts'

function presentCommon(decision: ReviewedDecision) {
  return {
    id: toWireId('dec', decision.id),
    subject: writeSubject({ kind: decision.subjectKind, id: decision.subjectId }),
    subject_kind: decision.subjectKind,
    // Reversals are shown with what they reverse, never by themselves.
    action: decision.action as Action,
    reason: decision.reason,
    explanation: decision.explanation,
    decided_at: decision.decidedAt.toISOString(),
    until: decision.until?.toISOString() ?? null,
    reversed_at: decision.reversedAt?.toISOString() ?? null,
    reversal_explanation: decision.reversalExplanation,
    appeal:
      decision.appealedAt === null
        ? null
        : {
            statement: decision.statement!,
            appealed_at: decision.appealedAt.toISOString(),
            outcome: decision.outcome,
            answer: decision.answer,
            answered_at: decision.answeredAt?.toISOString() ?? null,
          },
  }
}

/** For the member whom it affects: without who decided and what staff noted. */
export function presentOwnDecision(decision: ReviewedDecision, excerpt: string): OwnDecision {
  return {
    ...presentCommon(decision),
    ...(isPrivate(decision.subjectKind) ? { subject: null, excerpt: '' } : { excerpt }),
    may_appeal: decision.appealedAt === null && decision.reversedAt === null,
  }
}

export function presentStaffDecision(
  decision: ReviewedDecision,
  members: ReadonlyMap<Uuid, Member>,
): StaffDecision {
  const staff = members.get(decision.decidedBy)
  return {
    ...presentCommon(decision),
    note: decision.note,
    decided_by: staff ? toMemberCard(staff) : null,
  }
}
