import { newUuid, systemClock } from '@stoa/kit'
import type { Labels, Marks } from '@stoa/safety'
import { expect, it } from 'vitest'
import { coverOf } from './post-marks.ts'

const post = { postId: newUuid(systemClock), authorId: newUuid(systemClock) }
const reader = newUuid(systemClock)

const marked = (labels: Partial<Labels>, suspended = false): Marks => ({
  restrictions: new Map(suspended ? [[post.authorId, { limited: false, suspended }]] : []),
  labels: new Map([[post.postId, { label: null, removed: false, held: false, ...labels }]]),
})

it('shows what nobody decided about', () => {
  expect(coverOf(post, { restrictions: new Map(), labels: new Map() }, reader)).toEqual({
    shown: true,
    label: null,
  })
})

it('covers a labelled post with its reason', () => {
  expect(coverOf(post, marked({ label: 'violence' }), reader)).toEqual({ shown: true, label: 'violence' })
})

it('hides removed posts and those of suspended authors from everybody, the author included', () => {
  for (const viewer of [reader, post.authorId, null]) {
    expect(coverOf(post, marked({ removed: true }), viewer)).toEqual({ shown: false })
    expect(coverOf(post, marked({}, true), viewer)).toEqual({ shown: false })
  }
})

it('shows a held post to its author alone', () => {
  expect(coverOf(post, marked({ held: true }), post.authorId)).toEqual({ shown: true, label: 'held' })
  expect(coverOf(post, marked({ held: true }), reader)).toEqual({ shown: false })
  expect(coverOf(post, marked({ held: true }), null)).toEqual({ shown: false })
})
