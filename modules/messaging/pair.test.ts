import type { Uuid } from '@stoa/kit'
import { expect, test } from 'vitest'
import { toPair } from './pair.ts'

const a = '019cadf6-0000-7000-8000-00000000000a' as Uuid
const b = '019cadf6-0000-7000-8000-00000000000b' as Uuid

test('a pair is the same from both sides, and nobody is a pair alone', () => {
  expect(toPair(a, b)).toEqual({ low: a, high: b })
  expect(toPair(b, a)).toEqual(toPair(a, b))
  expect(toPair(a, a)).toBeNull()
})
