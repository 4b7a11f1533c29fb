import { expect, it } from 'vitest'
import type { ThreadReply } from '../../api/types.ts'
import { upToDepth, withoutFolded } from './branches.ts'

const reply = (id: string, depth: number, parent: string): ThreadReply => ({
  post: { id, gone: true },
  parent_id: parent,
  depth,
  hidden_replies: 0,
  is_limited_author: false,
})
const replies = [
  reply('a', 1, 'root'),
  reply('b', 2, 'a'),
  reply('c', 3, 'b'),
  reply('d', 2, 'a'),
  reply('e', 1, 'root'),
]

it('folds a branch to its first answer, which says how many are away', () => {
  const shown = withoutFolded(replies, id => id === 'a')
  expect(shown.map(({ reply: { post }, away }) => [post.id, away])).toEqual([
    ['a', 3],
    ['e', 0],
  ])
  expect(withoutFolded(replies, () => false)).toHaveLength(5)
})

it('cuts what is too deep, and counts it where it hung', () => {
  const shown = upToDepth(replies, 2)
  expect(shown.map(({ post, hidden_replies: hidden }) => [post.id, hidden])).toEqual([
    ['a', 0],
    ['b', 1],
    ['d', 0],
    ['e', 0],
  ])
  expect(upToDepth(replies, 3)).toBe(replies)
})
