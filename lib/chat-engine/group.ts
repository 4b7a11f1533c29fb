import {
  type Capabilities,
  type CiphersuiteImpl,
  type ClientConfig,
  type ClientState,
  createApplicationMessage,
  createCommit,
  createGroup,
  createGroupInfoWithExternalPubAndRatchetTree,
  decodeMlsMessage,
  defaultKeyPackageEqualityConfig,
  defaultKeyRetentionConfig,
  defaultLifetime,
  defaultLifetimeConfig,
  emptyPskIndex,
  encodeMlsMessage,
  type GroupInfo,
  generateKeyPackageWithKey,
  joinGroup,
  joinGroupExternal,
  type KeyPackage,
  type MLSMessage,
  mlsExporter,
  type PrivateKeyPackage,
  type Proposal,
  processMessage,
} from 'ts-mls'
import { ratchetTreeFromExtension } from 'ts-mls/groupInfo.js'
import {
  checkCredential,
  type DeviceCertificate,
  type DeviceIdentity,
  decodeCredential,
  encodeCredential,
} from './account.ts'
import { type Bytes, own, utf8 } from './bytes.ts'
import { loadSuite } from './suite.ts'

/** A device's keys, with which it takes part in groups. */
export interface Device {
  certificate: DeviceCertificate
  signatureKey: { publicKey: Bytes; signKey: Bytes }
}

/** What a device must keep to be added to a group by others. */
export interface OwnKeyPackage {
  publicPackage: KeyPackage
  privatePackage: PrivateKeyPackage
}

/** A device's state of one group: opaque to callers, kept by `encodeGroup`. */
export type Group = ClientState

/** A change of a group that others must be told of before it counts. */
export interface GroupCommit {
  /** The group once the server has taken the commit. */
  group: Group
  commit: Bytes
  /** For those added; null when nobody was. */
  welcome: Bytes | null
  /** With which a member's new device joins by itself. */
  groupInfo: Bytes
}

const protocol = 'mls10' as const

const capabilities: Capabilities = {
  versions: [protocol],
  ciphersuites: ['MLS_128_DHKEMX25519_AES128GCM_SHA256_Ed25519'],
  extensions: [],
  proposals: [],
  credentials: ['basic'],
}

export const groupConfig: ClientConfig = {
  // How far messages of one sender may be out of order or lost; each step costs a hash, so it is bounded.
  keyRetentionConfig: { ...defaultKeyRetentionConfig, maximumForwardRatchetSteps: 2_000 },
  lifetimeConfig: defaultLifetimeConfig,
  keyPackageEqualityConfig: defaultKeyPackageEqualityConfig,
  // Contents are padded by their own encoding, see `encodeContent`.
  paddingConfig: { kind: 'alwaysPad', paddingLength: 0 },
  authService: {
    validateCredential: async (credential, signatureKey) =>
      (await checkCredential(credential, signatureKey)) !== null,
  },
}

export async function createKeyPackage(device: Device): Promise<OwnKeyPackage> {
  return generateKeyPackageWithKey(
    encodeCredential(device.certificate),
    capabilities,
    defaultLifetime,
    [],
    device.signatureKey,
    await loadSuite(),
  )
}

export function encodeKeyPackage({ publicPackage }: OwnKeyPackage): Bytes {
  return toBytes({ version: protocol, wireformat: 'mls_key_package', keyPackage: publicPackage })
}

/** A key package that somebody sent; null when it is none. Its signatures are checked when it is added. */
export function decodeKeyPackage(bytes: Uint8Array): KeyPackage | null {
  const message = decode(bytes)
  return message?.wireformat === 'mls_key_package' ? message.keyPackage : null
}

/** A group of this device alone, in epoch 0. */
export async function foundGroup(device: Device, groupId: string): Promise<Group> {
  const { publicPackage, privatePackage } = await createKeyPackage(device)
  return createGroup(utf8(groupId), publicPackage, privatePackage, [], await loadSuite(), groupConfig)
}

/**
 * A commit that adds and removes devices and gives the group fresh keys.
 * @throws when a key package is not sound: nothing has happened then
 */
export async function commitChange(
  group: Group,
  change: { add?: readonly KeyPackage[]; removeLeaves?: readonly number[] },
): Promise<GroupCommit> {
  const suite = await loadSuite()
  const proposals: Proposal[] = [
    ...(change.removeLeaves ?? []).map(removed => ({ proposalType: 'remove' as const, remove: { removed } })),
    ...(change.add ?? []).map(keyPackage => ({ proposalType: 'add' as const, add: { keyPackage } })),
  ]
  const made = await createCommit(
    { state: group, cipherSuite: suite },
    { extraProposals: proposals, ratchetTreeExtension: true },
  )
  return {
    group: made.newState,
    commit: toBytes(made.commit),
    welcome: made.welcome
      ? toBytes({ version: protocol, wireformat: 'mls_welcome', welcome: made.welcome })
      : null,
    groupInfo: await describeGroup(made.newState, suite),
  }
}

/** Joins by the welcome of who added this device. @throws when it is not for this key package, or unsound */
export async function joinByWelcome(welcome: Uint8Array, keyPackage: OwnKeyPackage): Promise<Group> {
  const message = decode(welcome)
  if (message?.wireformat !== 'mls_welcome') throw new Error('not a welcome')
  const { publicPackage, privatePackage } = keyPackage
  return joinGroup(
    message.welcome,
    publicPackage,
    privatePackage,
    emptyPskIndex,
    await loadSuite(),
    undefined,
    undefined,
    groupConfig,
  )
}

/**
 * Joins without being added: a member's new device, or one that lost its state and comes back in its old place.
 * @throws when the group's description is unsound
 */
export async function joinByGroupInfo(groupInfo: Uint8Array, device: Device): Promise<GroupCommit> {
  const info = decodeGroupInfo(groupInfo)
  if (info === null) throw new Error('not a group info')
  const suite = await loadSuite()
  const { publicPackage, privatePackage } = await createKeyPackage(device)
  const wasIn = ratchetTreeFromExtension(info)?.some(
    node =>
      node?.nodeType === 'leaf' &&
      decodeCredential(node.leaf.credential)?.device === device.certificate.device,
  )
  const joined = await joinGroupExternal(
    info,
    publicPackage,
    privatePackage,
    wasIn ?? false,
    suite,
    undefined,
    groupConfig,
  )
  return {
    group: joined.newState,
    commit: toBytes({
      version: protocol,
      wireformat: 'mls_public_message',
      publicMessage: joined.publicMessage,
    }),
    welcome: null,
    groupInfo: await describeGroup(joined.newState, suite),
  }
}

/** Follows a commit of another device. @throws when it is not sound for this group and epoch */
export async function followCommit(
  group: Group,
  commit: Uint8Array,
): Promise<{ group: Group; committer: DeviceIdentity | null }> {
  const message = decode(commit)
  if (message?.wireformat !== 'mls_private_message' && message?.wireformat !== 'mls_public_message') {
    throw new Error('not a commit')
  }
  let senderLeaf: number | undefined
  const result = await processMessage(
    message,
    group,
    emptyPskIndex,
    incoming => {
      if (incoming.kind === 'commit') senderLeaf = incoming.senderLeafIndex
      return 'accept'
    },
    await loadSuite(),
  )
  if (result.kind !== 'newState') throw new Error('not a commit')
  const from = senderLeaf === undefined ? null : deviceAt(group, senderLeaf)
  return { group: result.newState, committer: from }
}

/** @param open what travels with the message unsealed, under its signature */
export async function encryptMessage(
  group: Group,
  plain: Uint8Array,
  open: Uint8Array = new Uint8Array(0),
): Promise<{ group: Group; message: Bytes }> {
  const made = await createApplicationMessage(group, plain, await loadSuite(), open)
  return {
    group: made.newState,
    message: toBytes({
      version: protocol,
      wireformat: 'mls_private_message',
      privateMessage: made.privateMessage,
    }),
  }
}

/** Bytes that all devices of this epoch derive alike and nobody else can, for example to protect a call. */
export async function exportKey(group: Group, label: string, length: number): Promise<Bytes> {
  const { exporterSecret } = group.keySchedule
  return own(await mlsExporter(exporterSecret, label, new Uint8Array(0), length, await loadSuite()))
}

export interface GroupDevice extends DeviceIdentity {
  leaf: number
}

/** Every device in the group, by its place. */
export function devicesIn(group: Pick<Group, 'ratchetTree'>): GroupDevice[] {
  return group.ratchetTree.flatMap((node, index) => {
    if (node?.nodeType !== 'leaf') return []
    const identity = decodeCredential(node.leaf.credential)
    return identity ? [{ ...identity, leaf: index / 2 }] : []
  })
}

export function deviceAt(group: Pick<Group, 'ratchetTree'>, leaf: number): GroupDevice | null {
  const node = group.ratchetTree[leaf * 2]
  if (node?.nodeType !== 'leaf') return null
  const identity = decodeCredential(node.leaf.credential)
  return identity && { ...identity, leaf }
}

export function epochOf(group: Group): number {
  return Number(group.groupContext.epoch)
}

/** Whether a commit has taken this device out. */
export function isRemoved(group: Group): boolean {
  return group.groupActiveState.kind !== 'active'
}

async function describeGroup(group: Group, suite: CiphersuiteImpl): Promise<Bytes> {
  const groupInfo = await createGroupInfoWithExternalPubAndRatchetTree(group, [], suite)
  return toBytes({ version: protocol, wireformat: 'mls_group_info', groupInfo })
}

export function decodeGroupInfo(bytes: Uint8Array): GroupInfo | null {
  const message = decode(bytes)
  return message?.wireformat === 'mls_group_info' ? message.groupInfo : null
}

export function decode(bytes: Uint8Array): MLSMessage | null {
  try {
    const [message, length] = decodeMlsMessage(bytes, 0) ?? [null, 0]
    return message !== null && length === bytes.length ? message : null
  } catch {
    return null
  }
}

function toBytes(message: MLSMessage): Bytes {
  return own(encodeMlsMessage(message))
}
