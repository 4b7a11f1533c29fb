import { notFound, type ProblemError, problem, type TextRule } from '@stoa/kit'
import { listMembersMax, listsMax, mutedPhrasesMax } from './policy.ts'

/** Every refusal that a use case of this module can answer with. */
export type SocialRefusal =
  | { code: 'invalid_text'; rule: TextRule; message: string }
  | { code: 'post_id_reused' }
  | { code: 'post_not_found' }
  | { code: 'member_not_found' }
  | { code: 'cannot_follow_self' }
  | { code: 'you_block_member' }
  | { code: 'request_not_found' }
  | { code: 'cannot_block_self' }
  | { code: 'cannot_mute_self' }
  | { code: 'invalid_phrase'; rule: TextRule; message: string }
  | { code: 'too_many_phrases' }
  | { code: 'phrase_not_found' }
  | { code: 'follows_hidden' }
  | { code: 'invalid_list_title'; rule: TextRule; message: string }
  | { code: 'too_many_lists' }
  | { code: 'list_is_full' }
  | { code: 'list_not_found' }

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
    case 'you_block_member':
      return problem(422, 'you_block_member', {
        title: 'You block this member',
        detail: 'Unblock them first.',
      })
    case 'request_not_found':
      return notFound('follow request')
    case 'cannot_block_self':
      return problem(422, 'cannot_block_self', { title: 'You cannot block yourself' })
    case 'cannot_mute_self':
      return problem(422, 'cannot_mute_self', { title: 'You cannot mute yourself' })
    case 'invalid_phrase':
      return problem(400, 'invalid_phrase', {
        title: 'These words cannot be muted',
        detail: refusal.message,
        errors: [{ field: 'text', rule: refusal.rule, message: refusal.message }],
      })
    case 'too_many_phrases':
      return problem(422, 'too_many_phrases', {
        title: 'You mute too many words',
        detail: `At most ${mutedPhrasesMax} at a time. Take some back first.`,
      })
    case 'phrase_not_found':
      return notFound('muted word')
    case 'invalid_list_title':
      return problem(400, 'invalid_list_title', {
        title: 'A list cannot be called so',
        detail: refusal.message,
        errors: [{ field: 'title', rule: refusal.rule, message: refusal.message }],
      })
    case 'too_many_lists':
      return problem(422, 'too_many_lists', {
        title: 'You have too many lists',
        detail: `At most ${listsMax}. Delete one first.`,
      })
    case 'list_is_full':
      return problem(422, 'list_is_full', {
        title: 'This list is full',
        detail: `At most ${listMembersMax} members are on a list.`,
      })
    case 'list_not_found':
      return notFound('list')
    case 'follows_hidden':
      return problem(403, 'follows_hidden', { title: 'This member keeps these lists private' })
  }
}
