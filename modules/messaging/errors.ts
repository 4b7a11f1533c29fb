import { type ProblemError, problem } from '@stoa/kit'

/** What keeps a member from writing to another. */
export type BarrierRefusal = { code: 'you_block_member' } | { code: 'member_unavailable' }

/** How a refusal is told over HTTP. */
export function toProblem(refusal: BarrierRefusal): ProblemError {
  switch (refusal.code) {
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
  }
}
