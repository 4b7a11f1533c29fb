import { expect, it } from 'vitest'
import type { Post } from '../../api/types.ts'
import { withChanges } from './refresh-post.ts'

const base = {
  text: 'The whole of a long text',
  is_folded: false,
  edited_at: null,
  label: null,
  community_note: null,
  counts: { likes: 1, replies: 0, reposts: 0, quotes: 0 },
  viewer: { liked: true },
} as unknown as Post

it('keeps what the reader did and unfolded, and takes what moved', () => {
  const read = {
    ...base,
    text: 'The whole',
    is_folded: true,
    label: 'violence',
    community_note: { text: 'It was the other quay.' },
    counts: { ...base.counts, likes: 7 },
    viewer: { ...base.viewer, liked: false },
  }
  const after = withChanges(base, read)
  expect(after).toMatchObject({
    text: base.text,
    is_folded: false,
    label: 'violence',
    viewer: { liked: true },
  })
  expect(after.counts.likes).toBe(7)
  expect(after.community_note?.text).toBe('It was the other quay.')
})

it('takes another wording with its time', () => {
  const read = { ...base, text: 'Better said', edited_at: '2026-01-01T00:00:00.000Z' }
  expect(withChanges(base, read)).toMatchObject({ text: 'Better said', edited_at: read.edited_at })
})
