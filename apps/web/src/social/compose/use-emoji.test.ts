import { expect, it } from 'vitest'
import { findEmoji } from './use-emoji.ts'

const all = ['oat_loaf', 'loaf', 'kiln', 'loaf_cut'].map(shortcode => ({ shortcode, url: '' }))

it('finds emoji by what is in their name, those that begin so first', () => {
  expect(findEmoji(all, 'Loaf').map(emoji => emoji.shortcode)).toEqual(['loaf', 'loaf_cut', 'oat_loaf'])
  expect(findEmoji(all, '')).toHaveLength(all.length)
  expect(findEmoji(all, 'x')).toEqual([])
})
