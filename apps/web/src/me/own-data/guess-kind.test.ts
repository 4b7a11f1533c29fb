import { expect, it } from 'vitest'
import { guessKind } from './guess-kind.ts'

it('knows files by the names that servers give them', () => {
  expect(['archive-20260301.tar.gz', 'archive.ZIP', 'a.tgz'].map(guessKind)).toEqual([
    'archive',
    'archive',
    'archive',
  ])
  expect(guessKind('following_accounts.csv')).toBe('follows')
  expect(guessKind('following.json')).toBe('follows')
  expect(guessKind('blocked_accounts.csv')).toBe('blocks')
  expect(guessKind('muted_accounts.csv')).toBe('mutes')
  expect(guessKind('friends.txt')).toBe(null)
})
