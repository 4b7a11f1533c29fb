import { notFound, type ProblemError, problem, type TextRule } from '@stoa/kit'

/** Every refusal that a use case of this module can answer with. */
export type SafetyRefusal =
  | { code: 'subject_not_found' }
  | { code: 'case_not_found' }
  | { code: 'decision_not_found' }
  | { code: 'appeal_not_found' }
  | { code: 'cannot_report_self' }
  | { code: 'block_not_found' }
  | { code: 'already_blocked' }
  | { code: 'evidence_required' }
  | { code: 'evidence_not_possible' }
  | { code: 'evidence_mismatch'; place: number }
  | { code: 'too_many_reports'; retryAfterSeconds: number }
  | { code: 'case_claimed' }
  | { code: 'case_not_claimed' }
  | { code: 'case_closed' }
  | { code: 'own_case' }
  | { code: 'action_not_possible' }
  | { code: 'not_reversible' }
  | { code: 'already_reversed' }
  | { code: 'not_appealable' }
  | { code: 'already_appealed' }
  | { code: 'own_decision' }
  | { code: 'already_answered' }
  | { code: 'invalid_text'; field: string; rule: TextRule; message: string }

const notFounds = {
  subject_not_found: 'subject',
  case_not_found: 'case',
  decision_not_found: 'decision',
  appeal_not_found: 'appeal',
  block_not_found: 'block',
} as const

const plain: Readonly<Record<string, [status: number, title: string, detail?: string]>> = {
  cannot_report_self: [422, 'You cannot report yourself'],
  case_claimed: [409, 'Somebody else works on this case', 'It is free again when they release or finish it.'],
  case_not_claimed: [409, 'Claim the case first', 'A claim holds for half an hour; deciding renews it.'],
  case_closed: [409, 'This case is closed'],
  own_case: [403, 'This case is about you', 'Another member of the staff decides it.'],
  action_not_possible: [422, 'This action does not fit this subject'],
  not_reversible: [422, 'This decision has nothing to reverse'],
  already_reversed: [409, 'This decision was reversed already'],
  not_appealable: [422, 'This decision cannot be appealed'],
  already_appealed: [409, 'You appealed this decision already', 'A decision can be appealed once.'],
  own_decision: [403, 'You made this decision', 'Another member of the staff answers the appeal.'],
  already_blocked: [409, 'This file is on the list already'],
  already_answered: [409, 'This appeal was answered already'],
}

function evidenceProblem(
  code: string,
  { title, field, message }: { title: string; field: string; message: string },
): ProblemError {
  return problem(422, code, {
    title,
    detail: `${title}: ${message}.`,
    errors: [{ field, rule: code, message }],
  })
}

/** How a refusal is told over HTTP. */
export function toProblem(refusal: SafetyRefusal): ProblemError {
  switch (refusal.code) {
    case 'subject_not_found':
    case 'case_not_found':
    case 'decision_not_found':
    case 'appeal_not_found':
    case 'block_not_found':
      return notFound(notFounds[refusal.code])
    case 'invalid_text':
      return problem(400, 'invalid_text', {
        title: 'This text cannot be used',
        detail: refusal.message,
        errors: [{ field: refusal.field, rule: refusal.rule, message: refusal.message }],
      })
    case 'evidence_required':
      return evidenceProblem(refusal.code, {
        title: 'Show the message that you report',
        field: 'evidence',
        message: 'must hold the reported message',
      })
    case 'evidence_not_possible':
      return evidenceProblem(refusal.code, {
        title: 'These messages do not belong to what you report',
        field: 'evidence',
        message: 'messages can be shown of a message, or of a member, from the chat with them',
      })
    case 'evidence_mismatch':
      return evidenceProblem(refusal.code, {
        title: 'A shown message is not as it was sent',
        field: `evidence.messages.${refusal.place}`,
        message: 'must be a message of this conversation, word for word',
      })
    case 'too_many_reports':
      return problem(429, 'too_many_reports', {
        title: 'That is a lot of reports',
        detail: `Try again in ${refusal.retryAfterSeconds} seconds.`,
        extra: { retry_after_seconds: refusal.retryAfterSeconds },
        headers: { 'retry-after': String(refusal.retryAfterSeconds) },
      })
    default: {
      const [status, title, detail] = plain[refusal.code]!
      return problem(status, refusal.code, { title, ...(detail !== undefined && { detail }) })
    }
  }
}
