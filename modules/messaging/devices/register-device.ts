import { inTransaction, type MemberCtx, newUuid, toWireId, type Uuid } from '@stoa/kit'
import { chatLimits } from '../policy.ts'
import {
  deleteAccount,
  deleteDevice,
  insertAccount,
  insertDevice,
  listDevices,
  lockAccount,
} from './device-store.ts'
import { countKeyPackages, deleteLastResort, insertKeyPackages } from './key-package-store.ts'

export interface NewDevice {
  id: Uuid
  signatureKey: Buffer
  certificate: Buffer
  label: string
  keyPackages: readonly Buffer[]
  lastResort: Buffer
}

export type DeviceRefusal =
  | { code: 'account_exists' }
  | { code: 'no_account' }
  | { code: 'too_many_devices' }
  | { code: 'device_exists' }
  | { code: 'device_not_found' }
  | { code: 'wrong_certificate' }
  | { code: 'wrong_key_package'; field: string }
  | { code: 'too_many_key_packages' }

type Registered = { code: 'registered' }

/** Sets up the acting member's account with its first device. */
export async function createAccount(
  ctx: MemberCtx,
  account: { publicKey: Buffer; vault: Buffer },
  device: NewDevice,
): Promise<Registered | DeviceRefusal> {
  const { memberId } = ctx.actor
  const refusal = await checkDevice(memberId, account.publicKey, device)
  if (refusal) return refusal
  return inTransaction(ctx, async ctx => {
    const isNew = await insertAccount(ctx.db, { memberId, ...account }, ctx.clock.now())
    if (!isNew) return { code: 'account_exists' }
    return addDevice(ctx, device)
  })
}

/** Adds a device that the member's account key has signed. */
export async function registerDevice(ctx: MemberCtx, device: NewDevice): Promise<Registered | DeviceRefusal> {
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    const account = await lockAccount(ctx.db, memberId)
    if (account === null) return { code: 'no_account' }
    const refusal = await checkDevice(memberId, account.publicKey, device)
    if (refusal) return refusal
    const devices = await listDevices(ctx.db, [memberId])
    if (devices.some(one => one.deviceId === device.id)) return { code: 'device_exists' }
    if (devices.length >= chatLimits.devices) return { code: 'too_many_devices' }
    return addDevice(ctx, device)
  })
}

async function addDevice(ctx: MemberCtx, device: NewDevice): Promise<Registered> {
  const { memberId, sessionId } = ctx.actor
  const createdAt = ctx.clock.now()
  await insertDevice(ctx.db, { ...device, memberId, deviceId: device.id, createdAt, sessionId })
  await insertKeyPackages(ctx.db, rowsOf(ctx, device.id, device))
  tellDevices(ctx)
  return { code: 'registered' }
}

/** Key packages for others to take. A new last resort takes the place of the one before. */
export async function addKeyPackages(
  ctx: MemberCtx,
  deviceId: Uuid,
  packages: { keyPackages: readonly Buffer[]; lastResort: Buffer | null },
): Promise<{ code: 'added'; count: number } | DeviceRefusal> {
  const { memberId } = ctx.actor
  const [device] = (await listDevices(ctx.db, [memberId])).filter(one => one.deviceId === deviceId)
  if (!device) return { code: 'device_not_found' }
  const refusal = await checkKeyPackages(device.signatureKey, packages)
  if (refusal) return refusal
  return inTransaction(ctx, async ctx => {
    if ((await lockAccount(ctx.db, memberId)) === null) return { code: 'no_account' }
    const count = (await countKeyPackages(ctx.db, memberId, deviceId)) + packages.keyPackages.length
    if (count > chatLimits.keyPackages) return { code: 'too_many_key_packages' }
    if (packages.lastResort) await deleteLastResort(ctx.db, memberId, deviceId)
    await insertKeyPackages(ctx.db, rowsOf(ctx, deviceId, packages))
    return { code: 'added', count }
  })
}

/**
 * The device is forgotten here. That it reads no more in its chats is for the others there to commit.
 * @returns the session in which the device was last seen, for the caller to end
 */
export async function removeDevice(
  ctx: MemberCtx,
  deviceId: Uuid,
): Promise<{ code: 'removed'; sessionId: Uuid | null } | DeviceRefusal> {
  const { memberId } = ctx.actor
  const removed = await deleteDevice(ctx.db, memberId, deviceId)
  if (removed === null) return { code: 'device_not_found' }
  tellDevices(ctx)
  return { code: 'removed', sessionId: removed.sessionId }
}

/** The member begins anew: their devices, and what these kept for each other, are forgotten. */
export async function removeAccount(ctx: MemberCtx): Promise<{ code: 'removed' } | DeviceRefusal> {
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    if ((await lockAccount(ctx.db, memberId)) === null) return { code: 'no_account' }
    await deleteAccount(ctx.db, memberId)
    tellDevices(ctx)
    return { code: 'removed' }
  })
}

function tellDevices(ctx: MemberCtx): void {
  const { memberId } = ctx.actor
  ctx.db.signal({ to: [memberId], type: 'chat.devices', body: { member_id: toWireId('mem', memberId) } })
}

function rowsOf(
  ctx: MemberCtx,
  deviceId: Uuid,
  packages: { keyPackages: readonly Buffer[]; lastResort: Buffer | null },
) {
  const row = (content: Buffer, isLastResort: boolean) => ({
    memberId: ctx.actor.memberId,
    deviceId,
    keyPackageId: newUuid(ctx.clock),
    content,
    isLastResort,
  })
  const oneTime = packages.keyPackages.map(content => row(content, false))
  return packages.lastResort ? [...oneTime, row(packages.lastResort, true)] : oneTime
}

/** Encryption comes in with the first device: a server holds it for nothing else. */
const loadEngine = () => import('@stoa/chat-engine')

/** What others would refuse is refused here, where the member hears of it. */
async function checkDevice(
  memberId: Uuid,
  accountKey: Buffer,
  device: NewDevice,
): Promise<DeviceRefusal | null> {
  const certificate = {
    member: toWireId('mem', memberId),
    device: toWireId('dev', device.id),
    accountKey: new Uint8Array(accountKey),
    signature: new Uint8Array(device.certificate),
  }
  if (accountKey.length !== 32) return { code: 'wrong_certificate' }
  const { checkCredential, encodeCredential } = await loadEngine()
  const identity = await checkCredential(encodeCredential(certificate), device.signatureKey)
  if (identity === null) return { code: 'wrong_certificate' }
  return checkKeyPackages(device.signatureKey, device)
}

async function checkKeyPackages(
  signatureKey: Uint8Array,
  packages: { keyPackages: readonly Buffer[]; lastResort: Buffer | null },
): Promise<DeviceRefusal | null> {
  const { decodeKeyPackage, isEqual } = await loadEngine()
  const isSound = (content: Buffer): boolean => {
    const keyPackage = decodeKeyPackage(new Uint8Array(content))
    return keyPackage !== null && isEqual(keyPackage.leafNode.signaturePublicKey, signatureKey)
  }
  const wrong = packages.keyPackages.findIndex(content => !isSound(content))
  if (wrong >= 0) return { code: 'wrong_key_package', field: `key_packages/${wrong}` }
  if (packages.lastResort && !isSound(packages.lastResort)) {
    return { code: 'wrong_key_package', field: 'last_resort' }
  }
  return null
}
