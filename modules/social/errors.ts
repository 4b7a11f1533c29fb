import { notFound, type ProblemError, problem, type TextRule } from '@stoa/kit'

/** Every refusal that a use case of this module can answer with. */
export type SocialRefusal =
  | { code: 'invalid_text'; rule: TextRule; message: string }
  | { code: 'post_id_reused' }
  | { code: 'post_not_found' }
  | { code: 'member_not_found' }
  | { code: 'cannot_follow_self' }

/** How a refusal is told over HTTP. */
export function toProblem(refusal: SocialRefusal): ProblemError {
  switch (refusal.code) {
    case 'invalid_text':
      return problem(400, 'invalid_text', {
        title: 'This text cannot be posted',
        detail: refusal.message,
        errors: [{ field: 'text', rule: refusal.rule, message: refusal.message }],
      })
    case 'post_id_reused':
      return problem(422, 'post_id_reused', {
        title: 'This post id was used for another post',
        errors: [{ field: 'id', rule: 'unique', message: 'Make a new id for a new post.' }],
      })
    case 'post_not_found':
      return notFound('post')
    case 'member_not_found':
      return notFound('member')
    case 'cannot_follow_self':
      return problem(422, 'cannot_follow_self', { title: 'You cannot follow yourself' })
  }
}
