import { createHmac, timingSafeEqual } from 'node:crypto'
import { fromWireId, toWireId, type Uuid } from '@stoa/kit'

/** Signs for one use only: what is signed here opens nothing else. */
const purpose = 'notifications.unsubscribe-digest'

/** A text that proves whose digest it ends. It stays good: a mail may be years old. */
export function unsubscribeToken(secret: string, memberId: Uuid): string {
  const id = toWireId('mem', memberId)
  return `${id}.${sign(secret, id)}`
}

/** Whose digest a token ends; null for a text that nobody here has signed. */
export function readUnsubscribeToken(secret: string, token: string): Uuid | null {
  const [id = '', signature = ''] = token.split('.')
  const expected = Buffer.from(sign(secret, id))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null
  return fromWireId('mem', id)
}

function sign(secret: string, id: string): string {
  return createHmac('sha256', secret).update(`${purpose}:${id}`).digest('base64url')
}
