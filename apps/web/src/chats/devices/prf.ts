import type { LockInfo, NewLock } from '../engine/device-calls.ts'

type Bytes = Uint8Array<ArrayBuffer>

const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

/** Whether this browser may ask passkeys for a secret of theirs; whether one has such is known when it is asked. */
export const mayHavePrf = (): boolean => typeof window.PublicKeyCredential === 'function'

/** A passkey that cannot give a secret locks nothing. */
export class NoPrf extends Error {}

/**
 * Makes a passkey of its own for the lock, and the secret that it gives for a salt (WebAuthn level 3, `prf`).
 * It is no way to sign in: the server never hears of it.
 * @throws NoPrf when the passkey cannot do that; a DOMException when the member closes the device's dialog
 */
export async function makePrfLock(name: string): Promise<Extract<NewLock, { kind: 'passkey' }>> {
  const salt = randomBytes(32)
  const made = (await navigator.credentials.create({
    publicKey: {
      challenge: randomBytes(32),
      rp: { name: 'Stoa' },
      // An id of its own, so that it does not take the place of the passkey for signing in.
      user: { id: randomBytes(32), name, displayName: name },
      pubKeyCredParams: [
        { type: 'public-key', alg: -7 },
        { type: 'public-key', alg: -257 },
      ],
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      extensions: { prf: { eval: { first: salt } } },
    },
  })) as PublicKeyCredential | null
  const prf = made?.getClientExtensionResults().prf
  if (!made || !prf?.enabled) throw new NoPrf()
  const credential = new Uint8Array(made.rawId)
  // Some give the secret when it is made, the others when they are asked.
  const secret = prf.results
    ? bytesOf(prf.results.first)
    : await askPrf({ kind: 'passkey', credential, salt })
  return { kind: 'passkey', credential, salt, prf: secret }
}

/** The secret of the lock's passkey. @throws like `makePrfLock` */
export async function askPrf({ credential, salt }: Extract<LockInfo, { kind: 'passkey' }>): Promise<Bytes> {
  const given = (await navigator.credentials.get({
    publicKey: {
      challenge: randomBytes(32),
      allowCredentials: [{ type: 'public-key', id: credential }],
      userVerification: 'required',
      extensions: { prf: { eval: { first: salt } } },
    },
  })) as PublicKeyCredential | null
  const results = given?.getClientExtensionResults().prf?.results
  if (!results) throw new NoPrf()
  return bytesOf(results.first)
}

const bytesOf = (source: BufferSource): Bytes =>
  new Uint8Array(
    source instanceof ArrayBuffer
      ? source
      : source.buffer.slice(source.byteOffset, source.byteOffset + source.byteLength),
  ) as Bytes
