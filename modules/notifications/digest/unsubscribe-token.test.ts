import { fixedClock, newUuid } from '@stoa/kit'
import { expect, test } from 'vitest'
import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token.ts'

const secret = 's'.repeat(43)
const memberId = newUuid(fixedClock(new Date(0)))
const otherId = newUuid(fixedClock(new Date(1)))

test('a token names the member for whom it was signed', () => {
  expect(readUnsubscribeToken(secret, unsubscribeToken(secret, memberId))).toBe(memberId)
})

test('a token of another secret, for another member, or cut short is none', () => {
  const token = unsubscribeToken(secret, memberId)
  const [, signature] = token.split('.')
  const [otherName] = unsubscribeToken(secret, otherId).split('.')
  expect(readUnsubscribeToken('t'.repeat(43), token)).toBeNull()
  for (const text of [
    `${otherName}.${signature}`,
    token.slice(0, -1),
    '',
    '.',
    'x.y',
    `${token}.z`.slice(1),
  ]) {
    expect(readUnsubscribeToken(secret, text)).toBeNull()
  }
})
