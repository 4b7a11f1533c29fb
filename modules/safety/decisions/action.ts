import type { Subject, SubjectKind } from '../subjects.ts'

/** What staff can decide about a case. `reverse` is made only by taking an earlier decision back. */
export const actions = ['no_action', 'warn', 'label', 'limit', 'remove', 'suspend', 'block_media'] as const
export type Action = (typeof actions)[number]

/** What of a decision holds for a post or a member afterwards. */
export type MarkKind = 'label' | 'removed' | 'held' | 'limited' | 'suspended'

const marks: Readonly<Record<Action, MarkKind | null>> = {
  no_action: null,
  warn: null,
  label: 'label',
  limit: 'limited',
  remove: 'removed',
  suspend: 'suspended',
  block_media: 'removed',
}

const postOnly: readonly Action[] = ['label', 'remove', 'block_media']
const timed: readonly Action[] = ['limit', 'suspend']

export function isPossible(action: Action, kind: SubjectKind): boolean {
  return kind === 'post' || !postOnly.includes(action)
}

/** Whether the action can be for some days; without days it is until it is reversed. */
export function mayBeTimed(action: Action): boolean {
  return timed.includes(action)
}

/** Whether the member hears of it, may appeal, and staff may take it back. */
export function affectsMember(action: Action | 'reverse'): action is Exclude<Action, 'no_action'> {
  return action !== 'no_action' && action !== 'reverse'
}

export interface Mark {
  subjectId: Subject['id']
  kind: MarkKind
}

/** Where the action leaves its mark: on the post, or on its author. */
export function markOf(
  action: Action,
  on: { subjectId: Subject['id']; memberId: Subject['id'] },
): Mark | null {
  const kind = marks[action]
  if (kind === null) return null
  return { subjectId: timed.includes(action) ? on.memberId : on.subjectId, kind }
}

/** The actions that can leave this mark. */
export function actionsLeaving(kind: MarkKind): Action[] {
  return actions.filter(action => marks[action] === kind)
}
