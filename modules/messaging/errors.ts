import { notFound, type ProblemError, problem, type TextRule } from '@stoa/kit'

/** Every refusal that a use case of this module can answer with. */
export type MessagingRefusal =
  | { code: 'invalid_text'; rule: TextRule; message: string }
  | { code: 'conversation_not_found' }
  | { code: 'member_not_found' }
  | { code: 'cannot_message_self' }
  | { code: 'you_block_member' }
  | { code: 'member_unavailable' }
  | { code: 'message_id_reused' }
  | { code: 'seq_not_sent'; lastSeq: bigint }

/** How a refusal is told over HTTP. */
export function toProblem(refusal: MessagingRefusal): ProblemError {
  switch (refusal.code) {
    case 'invalid_text':
      return problem(400, 'invalid_text', {
        title: 'This text cannot be sent',
        detail: refusal.message,
        errors: [{ field: 'text', rule: refusal.rule, message: refusal.message }],
      })
    case 'conversation_not_found':
      return notFound('conversation')
    case 'member_not_found':
      return notFound('member')
    case 'cannot_message_self':
      return problem(422, 'cannot_message_self', { title: 'You cannot open a conversation with yourself' })
    case 'you_block_member':
      return problem(422, 'you_block_member', {
        title: 'You block this member',
        detail: 'Unblock them first.',
      })
    case 'member_unavailable':
      return problem(422, 'member_unavailable', {
        title: 'This member cannot be written to now',
        detail: 'Nothing was sent.',
      })
    case 'message_id_reused':
      return problem(422, 'message_id_reused', {
        title: 'This message id was used for another message',
        errors: [{ field: 'id', rule: 'unique', message: 'Make a new id for a new message.' }],
      })
    case 'seq_not_sent':
      return problem(422, 'seq_not_sent', {
        title: 'There is no such message yet',
        errors: [{ field: 'seq', rule: 'maximum', message: `The last message has seq ${refusal.lastSeq}.` }],
      })
  }
}
