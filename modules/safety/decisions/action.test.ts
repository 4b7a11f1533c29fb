import { newUuid, systemClock } from '@stoa/kit'
import { expect, it } from 'vitest'
import { actions, actionsLeaving, affectsMember, isPossible, markOf, mayBeTimed } from './action.ts'

const on = { subjectId: newUuid(systemClock), memberId: newUuid(systemClock) }

it('marks the author for what is done to a person, and the post for what is done to a post', () => {
  expect(markOf('suspend', on)).toEqual({ subjectId: on.memberId, kind: 'suspended' })
  expect(markOf('limit', on)).toEqual({ subjectId: on.memberId, kind: 'limited' })
  expect(markOf('label', on)).toEqual({ subjectId: on.subjectId, kind: 'label' })
  expect(markOf('block_media', on)).toEqual({ subjectId: on.subjectId, kind: 'removed' })
  expect(markOf('warn', on)).toBeNull()
})

it('knows which actions leave a mark', () => {
  for (const action of actions) {
    const mark = markOf(action, on)
    if (mark) expect(actionsLeaving(mark.kind)).toContain(action)
  }
})

it('keeps what fits posts only away from members', () => {
  expect(actions.filter(action => isPossible(action, 'member'))).toEqual([
    'no_action',
    'warn',
    'limit',
    'suspend',
  ])
  expect(actions.filter(mayBeTimed)).toEqual(['limit', 'suspend'])
  expect(affectsMember('no_action')).toBe(false)
})
