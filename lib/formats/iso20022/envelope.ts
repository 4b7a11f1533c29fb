import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Detached signatures for messages that travel over HTTP between two parties with one shared key:
 * HMAC-SHA256 as hexadecimal text, over a label, a line feed and the body bytes.
 * The label binds the body to its use, so that a signature made for one call is worth nothing in another.
 */

/** Signature of a request: bound to its method and path (with the query). */
export function signRequest(key: string, method: string, path: string, body: Uint8Array): string {
  return sign(key, `request ${method} ${path}`, body)
}

/** Signature of an answer: bound to the request that it answers, by that request's signature, and to its status. */
export function signAnswer(key: string, requestSignature: string, status: number, body: Uint8Array): string {
  return sign(key, `answer ${status} ${requestSignature}`, body)
}

/** Compares in constant time; false for anything that is not the signature. */
export function isSameSignature(expected: string, given: string): boolean {
  const a = Buffer.from(expected)
  const b = Buffer.from(given)
  return a.byteLength === b.byteLength && timingSafeEqual(a, b)
}

/** HTTP header that carries the signature, on requests and on answers. */
export const signatureHeader = 'x-message-signature'

function sign(key: string, label: string, body: Uint8Array): string {
  return createHmac('sha256', key).update(label).update('\n').update(body).digest('hex')
}
