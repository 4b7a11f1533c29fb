/**
 * What the detached signature of a message covers when two parties with a shared key exchange messages over
 * HTTP: a label, a line feed and the body. The label binds the body to its use, so that a signature made for
 * one call is worth nothing in another. The signature itself is HMAC-SHA256 in hexadecimal, made by either side.
 */

/** HTTP header that carries the signature, on requests and on answers. */
export const signatureHeader = 'x-message-signature'

/** A request is bound to its method and path (with the query). */
export function signedRequestBytes(method: string, path: string, body: Uint8Array): Uint8Array {
  return labelled(`request ${method} ${path}`, body)
}

/** An answer is bound to the request that it answers, by that request's signature, and to its status. */
export function signedAnswerBytes(requestSignature: string, status: number, body: Uint8Array): Uint8Array {
  return labelled(`answer ${status} ${requestSignature}`, body)
}

function labelled(label: string, body: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(`${label}\n`)
  const bytes = new Uint8Array(head.byteLength + body.byteLength)
  bytes.set(head)
  bytes.set(body, head.byteLength)
  return bytes
}
