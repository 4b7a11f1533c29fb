import { expect, test } from 'vitest'
import { explainFailure, StartError } from './exit.ts'

const failure = (fields: object) => Object.assign(new Error('what was said'), fields)

test.each([
  [new StartError('One sentence.'), 'One sentence.'],
  [failure({ code: 'ENOSPC' }), 'The disk is full'],
  [failure({ code: '53100' }), 'The disk is full'],
  [failure({ code: '42501' }), 'lacks a right (what was said)'],
  [failure({ code: 'EROFS', path: '/data/x' }), '/data/x cannot be written'],
  [failure({ code: 'EACCES', path: '/data/x' }), 'No right to use /data/x'],
])('%s is explained', (error, sentence) => {
  expect(explainFailure(error)).toContain(sentence)
})

test('a bug is not explained, it deserves its stack', () => {
  expect(explainFailure(new TypeError('x is not a function'))).toBeNull()
})
