import { createHmac } from 'node:crypto'
import { toWireId, type Uuid } from '@stoa/kit'

/** Made known to the server processes as theirs, so that client processes can sign their own sessions' cookies. */
export const sessionSecret = 'a secret of the bench of messaging alone'

const idOf = (kind: string, number: number) =>
  `0189${kind}-0000-7000-8000-${number.toString(16).padStart(12, '0')}` as Uuid

// Everything is known by its number, in the seeded tables and in the client processes.
export const memberId = (number: number): Uuid => idOf('0a01', number)
export const sessionId = (number: number): Uuid => idOf('0a02', number)
export const deviceId = (number: number): Uuid => idOf('0a03', number)
export const pairChatId = (pair: number): Uuid => idOf('0a04', pair)
export const groupChatId: Uuid = idOf('0a05', 1)

export const tokenOf = (number: number): string => `bench-session-${number}`

export function cookieOf(number: number): string {
  const token = tokenOf(number)
  const signature = createHmac('sha256', sessionSecret).update(token).digest('base64')
  return `stoa.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}

/** The two members of a pair: who sends, and who is sent to. */
export const senderOf = (pair: number): number => pair * 2
export const recipientOf = (pair: number): number => pair * 2 + 1

export const wire = {
  member: (number: number): string => toWireId('mem', memberId(number)),
  device: (number: number): string => toWireId('dev', deviceId(number)),
  pair: (pair: number): string => toWireId('chat', pairChatId(pair)),
  group: toWireId('chat', groupChatId),
}
