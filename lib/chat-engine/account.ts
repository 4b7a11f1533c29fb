import type { Credential } from 'ts-mls'
import { type Bytes, concat, fromUtf8, own, utf8 } from './bytes.ts'
import { loadSuite } from './suite.ts'

/** A member's lasting key. It signs the member's devices and nothing else; what it signs can be compared. */
export interface AccountKey {
  secret: Bytes
  publicKey: Bytes
}

/** A device as its credential names it, once the account's signature was found right. */
export interface DeviceIdentity {
  /** `mem_…` */
  member: string
  /** `dev_…` */
  device: string
  accountKey: Bytes
}

export interface DeviceCertificate extends DeviceIdentity {
  /** The account's signature over member, device and the device's own signature key. */
  signature: Bytes
}

// Ids on the wire have 30 characters: a prefix of three, `_`, and 26.
const idLength = 30
const keyLength = 32
const signatureLength = 64
const version = 1

export async function createAccountKey(): Promise<AccountKey> {
  const { signature } = await loadSuite()
  const { publicKey, signKey } = await signature.keygen()
  return { secret: own(signKey), publicKey: own(publicKey) }
}

/** Says by the account's key that this device is the member's. */
export async function certifyDevice(
  account: AccountKey,
  device: { member: string; device: string; signatureKey: Uint8Array },
): Promise<DeviceCertificate> {
  const { signature } = await loadSuite()
  const signed = certifiedBytes(device.member, device.device, device.signatureKey)
  return {
    member: device.member,
    device: device.device,
    accountKey: account.publicKey,
    signature: own(await signature.sign(account.secret, signed)),
  }
}

/** The MLS credential (RFC 9420, section 5.3) of a device: version, member, device, account key, signature. */
export function encodeCredential(certificate: DeviceCertificate): Credential {
  return {
    credentialType: 'basic',
    identity: concat(
      Uint8Array.of(version),
      utf8(certificate.member),
      utf8(certificate.device),
      certificate.accountKey,
      certificate.signature,
    ),
  }
}

/** Who a credential names; null when it is malformed or its account did not sign this device's key. */
export async function checkCredential(
  credential: Credential,
  signatureKey: Uint8Array,
): Promise<DeviceIdentity | null> {
  const certificate = decodeCredential(credential)
  if (certificate === null) return null
  const { signature } = await loadSuite()
  const signed = certifiedBytes(certificate.member, certificate.device, signatureKey)
  const isRight = await signature
    .verify(certificate.accountKey, signed, certificate.signature)
    .catch(() => false)
  return isRight ? certificate : null
}

/** What a credential says, unchecked: for those that a group has accepted already. */
export function decodeCredential(credential: Credential): DeviceCertificate | null {
  if (credential.credentialType !== 'basic') return null
  const bytes = credential.identity
  if (bytes.length !== 1 + 2 * idLength + keyLength + signatureLength || bytes[0] !== version) return null
  const part = cutter(bytes, 1)
  try {
    const certificate = {
      member: fromUtf8(part(idLength)),
      device: fromUtf8(part(idLength)),
      accountKey: part(keyLength),
      signature: part(signatureLength),
    }
    const isNamed =
      /^mem_[0-9a-z]{26}$/.test(certificate.member) && /^dev_[0-9a-z]{26}$/.test(certificate.device)
    return isNamed ? certificate : null
  } catch {
    return null
  }
}

function cutter(bytes: Uint8Array, start: number): (length: number) => Bytes {
  let at = start
  return length => {
    at += length
    return own(bytes.subarray(at - length, at))
  }
}

function certifiedBytes(member: string, device: string, signatureKey: Uint8Array): Bytes {
  return concat(utf8(`stoa device ${version}\n${member}\n${device}\n`), signatureKey)
}
