import type { MemberCtx, Uuid } from '@stoa/kit'
import type { SafetyRefusal } from '../errors.ts'
import type { SafetyServices } from '../services.ts'
import type { Capture, Subject } from '../subjects.ts'

/** Messages of one chat as the reporter's device opens them: chosen by the reporter, never fetched by the staff. */
export interface ShownMessages {
  chatId: Uuid
  messages: readonly { id: Uuid; opening: Uint8Array }[]
}

/** One shown message, with what the chat itself says of who sent it and when. */
export interface EvidenceItem {
  senderId: Uuid
  text: string
  sentAt: Date
  isSubject: boolean
}

interface Gathered {
  capture: Capture
  evidence: EvidenceItem[]
  /** The chat, when the subject is a message. */
  scopeId: Uuid | null
}

export type EvidenceRefusal = Extract<
  SafetyRefusal,
  { code: 'subject_not_found' | 'evidence_required' | 'evidence_not_possible' | 'evidence_mismatch' }
>

/**
 * The subject as the reporter sees it, with the messages that they show. Shown messages must be those of the chat, so
 * that nobody is reported for words that they never sent.
 */
export async function gatherEvidence(
  ctx: MemberCtx,
  { subjects }: Pick<SafetyServices, 'subjects'>,
  subject: Subject,
  shown: ShownMessages | null,
): Promise<({ code: 'gathered' } & Gathered) | EvidenceRefusal> {
  if (shown === null) {
    if (subject.kind === 'message') return { code: 'evidence_required' }
    const capture = await subjects[subject.kind].capture(ctx, subject.id)
    return capture
      ? { code: 'gathered', capture, evidence: [], scopeId: null }
      : { code: 'subject_not_found' }
  }
  if (subject.kind !== 'message' && subject.kind !== 'member') return { code: 'evidence_not_possible' }
  const proven = await subjects.message.prove(ctx, shown.chatId, shown.messages)
  if (proven === null) return { code: 'subject_not_found' }
  const evidence: EvidenceItem[] = []
  for (const [place, { id }] of shown.messages.entries()) {
    const sent = proven.messages.get(id)
    if (!sent) return { code: 'evidence_mismatch', place }
    evidence.push({ ...sent, isSubject: id === subject.id })
  }
  if (subject.kind === 'member') {
    const capture = proven.otherIds.has(subject.id) ? await subjects.member.capture(ctx, subject.id) : null
    return capture
      ? { code: 'gathered', capture, evidence, scopeId: null }
      : { code: 'evidence_not_possible' }
  }
  const reported = evidence.find(item => item.isSubject)
  if (!reported) return { code: 'evidence_required' }
  const { senderId: memberId, text, sentAt: publishedAt } = reported
  return {
    code: 'gathered',
    capture: { memberId, text, mediaIds: [], publishedAt },
    evidence,
    scopeId: shown.chatId,
  }
}
