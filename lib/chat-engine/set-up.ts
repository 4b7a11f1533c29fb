import { certifyDevice, createAccountKey } from './account.ts'
import { type Bytes, own } from './bytes.ts'
import { createKeyPackage, type Device, encodeKeyPackage, type OwnKeyPackage } from './group.ts'
import { encodeIdentity, type Identity, keyPackageRecord, keys } from './records.ts'
import {
  keyOfPhrase,
  newHistoryKey,
  newRecoveryPhrase,
  openVault,
  sealVault,
  type Vault,
} from './recovery.ts'
import type { ChatServer, NewDeviceKeys } from './server.ts'
import type { Store } from './store.ts'
import { loadSuite } from './suite.ts'

/** Waiting at the server for others to take. */
export const keyPackagesWaiting = 20

export interface SetUpOptions {
  store: Store
  server: ChatServer
  /** `mem_…` of the member who is signed in. */
  member: string
  /** What the member calls this device. */
  label: string
  newId(prefix: 'dev'): string
}

export type SetUpResult =
  | { code: 'done'; identity: Identity; phrase: string }
  /** Another device was first: link this one to it, or recover. */
  | { code: 'account_exists' }

/** Sets up the member's chats with this device as the first. The phrase is shown to the member and kept nowhere. */
export async function setUp(options: SetUpOptions): Promise<SetUpResult> {
  const phrase = newRecoveryPhrase()
  const vault = { account: await createAccountKey(), historyKey: newHistoryKey() }
  const sealed = await sealVault((await keyOfPhrase(phrase))!, options.member, vault)
  const made = await makeDevice(options, vault)
  // Kept before it is made known: a device that the server knows and nobody has would be of no use.
  await options.store.write(made.records)
  const refusal = await options.server.createAccount({
    accountKey: vault.account.publicKey,
    vault: sealed,
    device: made.registration,
  })
  if (refusal === null) return { code: 'done', identity: made.identity, phrase }
  await options.store.write(made.records.map(([key]) => [key, null] as const))
  if (refusal.refused === 'account_exists') return { code: 'account_exists' }
  throw new Error(`the server refused to set up chats: ${refusal.refused}`)
}

export type RecoverResult =
  | { code: 'done'; identity: Identity }
  | { code: 'wrong_phrase' }
  | { code: 'no_account' }
  | { code: 'too_many_devices' }

/** Adds this device to the member's account with the recovery phrase. */
export async function recover(options: SetUpOptions, phrase: string): Promise<RecoverResult> {
  const key = await keyOfPhrase(phrase)
  if (key === null) return { code: 'wrong_phrase' }
  const account = await options.server.readAccount()
  if ('refused' in account) return { code: 'no_account' }
  const vault = await openVault(key, options.member, account.vault)
  if (vault === null) return { code: 'wrong_phrase' }
  return addDevice(options, vault)
}

/** Adds this device with the vault in hand. */
export async function addDevice(
  options: SetUpOptions,
  vault: Vault,
): Promise<Extract<RecoverResult, { code: 'done' | 'too_many_devices' }>> {
  const made = await makeDevice(options, vault)
  await options.store.write(made.records)
  const refusal = await options.server.registerDevice(made.registration)
  if (refusal === null) return { code: 'done', identity: made.identity }
  await options.store.write(made.records.map(([key]) => [key, null] as const))
  if (refusal.refused === 'too_many_devices') return { code: 'too_many_devices' }
  throw new Error(`the server refused this device: ${refusal.refused}`)
}

async function makeDevice(options: SetUpOptions, vault: Vault) {
  const { signature } = await loadSuite()
  const keyPair = await signature.keygen()
  const signatureKey = { publicKey: own(keyPair.publicKey), signKey: own(keyPair.signKey) }
  const certificate = await certifyDevice(vault.account, {
    member: options.member,
    device: options.newId('dev'),
    signatureKey: signatureKey.publicKey,
  })
  const device: Device = { certificate, signatureKey }
  const packages = await makeKeyPackages(device, keyPackagesWaiting + 1)
  const [lastResort, ...oneTime] = packages.map(encodeKeyPackage) as [Bytes, ...Bytes[]]
  const identity: Identity = { device, vault }
  const registration: NewDeviceKeys = {
    device: certificate.device,
    signatureKey: signatureKey.publicKey,
    certificate: certificate.signature,
    label: options.label,
    keyPackages: oneTime,
    lastResort,
  }
  const records = [
    [keys.identity, encodeIdentity(identity)] as const,
    ...(await Promise.all(packages.map((made, index) => keyPackageRecord(made, index === 0)))),
  ]
  return { identity, registration, records }
}

/** Key packages with which others can let this device into chats, each once. */
export async function makeKeyPackages(device: Device, count: number): Promise<OwnKeyPackage[]> {
  return Promise.all(Array.from({ length: count }, () => createKeyPackage(device)))
}
