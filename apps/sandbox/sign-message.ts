import { createHmac, timingSafeEqual } from 'node:crypto'
import { signedAnswerBytes, signedRequestBytes } from '@stoa/formats/iso20022'

/** Signature of a request, bound to its method and path. */
export function signRequest(key: string, method: string, path: string, body: Uint8Array): string {
  return sign(key, signedRequestBytes(method, path, body))
}

/** Signature of an answer, bound to its request and its status. */
export function signAnswer(key: string, requestSignature: string, status: number, body: Uint8Array): string {
  return sign(key, signedAnswerBytes(requestSignature, status, body))
}

/** Compares in constant time; false for anything that is not the signature. */
export function isSameSignature(expected: string, given: string): boolean {
  const a = Buffer.from(expected)
  const b = Buffer.from(given)
  return a.byteLength === b.byteLength && timingSafeEqual(a, b)
}

function sign(key: string, bytes: Uint8Array): string {
  return createHmac('sha256', key).update(bytes).digest('hex')
}
