import { createHash, createHmac } from 'node:crypto'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'

const { oprf } = ristretto255_oprf

/** The server's half of the function that turns e-mails into tokens (RFC 9497, OPRF of ristretto255-SHA512). */
export interface ContactKey {
  /** Names the key without telling it. */
  id: string
  /** What the client asks for: its blinded e-mail under the key; null when the bytes are no element of the group. */
  evaluate(blinded: Uint8Array): Uint8Array | null
  /** The whole function, for the e-mail of a member who wants to be found. */
  output(email: string): Uint8Array
}

/** The key follows from the server's secret: the same on all its processes and after a restart. */
export function openContactKey(secret: string): ContactKey {
  const seed = createHmac('sha256', secret).update('stoa contact discovery').digest()
  const { secretKey, publicKey } = oprf.deriveKeyPair(seed, new TextEncoder().encode('stoa contacts'))
  return {
    id: createHash('sha256').update(publicKey).digest('hex').slice(0, 16),
    evaluate(blinded) {
      try {
        return oprf.blindEvaluate(secretKey, blinded)
      } catch {
        return null
      }
    },
    output(email) {
      const input = new TextEncoder().encode(normalizeContact(email))
      const { blind, blinded } = oprf.blind(input)
      return oprf.finalize(input, blind, oprf.blindEvaluate(secretKey, blinded))
    },
  }
}

/** Both sides must begin with the same bytes: clients do exactly this too. */
function normalizeContact(email: string): string {
  return email.trim().toLowerCase()
}
