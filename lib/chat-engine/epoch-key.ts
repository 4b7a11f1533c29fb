import type { SecretTree } from 'ts-mls'
import { decodeGroupContext, encodeGroupContext } from 'ts-mls/groupContext.js'
import { ratchetTreeFromExtension } from 'ts-mls/groupInfo.js'
import { treeHashRoot } from 'ts-mls/treeHash.js'
import { type Bytes, concat, isEqual, own } from './bytes.ts'
import { decodeGroupInfo } from './group.ts'
import type { EpochReader } from './read-message.ts'
import { open, seal } from './sealed.ts'
import { loadSuite } from './suite.ts'

const version = 1
const secretLength = 32

/**
 * The key of one epoch, sealed for the member's own devices: with it, and the messages that the server keeps, a
 * new device reads what was said. Made before the first message of the epoch is read. It holds no key with which
 * one could write, and not the tree of the group, which `openEpochKey` takes from the server and checks.
 * @param epoch as the server counts it
 */
export async function sealEpochKey(
  historyKey: Uint8Array,
  chat: string,
  epoch: number,
  reader: EpochReader,
): Promise<Bytes> {
  const context = encodeGroupContext(reader.groupContext)
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, context.length)
  const secrets = leavesOf(reader.secretTree).map(leaf => leaf.application.secret)
  const plain = concat(Uint8Array.of(version), reader.senderDataSecret, length, context, ...secrets)
  return seal(historyKey, contextOf(chat, epoch), plain)
}

/**
 * @param groupInfo the group's public description in that epoch, from whoever
 * @returns null when the key is not of this chat and epoch, or the description is not of the same group
 */
export async function openEpochKey(
  historyKey: Uint8Array,
  chat: string,
  epoch: number,
  sealed: Uint8Array,
  groupInfo: Uint8Array,
): Promise<EpochReader | null> {
  const plain = await open(historyKey, contextOf(chat, epoch), sealed)
  if (plain === null || plain[0] !== version) return null
  const lengthAt = 1 + secretLength
  const contextAt = lengthAt + 4
  const contextLength = new DataView(plain.buffer).getUint32(lengthAt)
  const groupContext = decodeGroupContext(own(plain.subarray(contextAt, contextAt + contextLength)), 0)?.[0]
  const info = decodeGroupInfo(groupInfo)
  const ratchetTree = info && ratchetTreeFromExtension(info)
  if (!groupContext || !ratchetTree) return null
  const { hash } = await loadSuite()
  if (!isEqual(await treeHashRoot(ratchetTree, hash), groupContext.treeHash)) return null
  return {
    senderDataSecret: own(plain.subarray(1, lengthAt)),
    groupContext,
    ratchetTree,
    secretTree: treeOfLeaves(plain.subarray(contextAt + contextLength)),
  }
}

function contextOf(chat: string, epoch: number): string {
  return `stoa epoch key ${chat} ${epoch}`
}

/** Leaves stand at even places of the tree (RFC 9420, appendix C). */
function leavesOf(tree: SecretTree): SecretTree {
  return tree.filter((_, index) => index % 2 === 0)
}

function treeOfLeaves(secrets: Uint8Array): SecretTree {
  const unused = { secret: new Uint8Array(0), generation: 0, unusedGenerations: {} }
  const leaves = secrets.length / secretLength
  return Array.from({ length: 2 * leaves - 1 }, (_, index) => {
    const from = (index / 2) * secretLength
    const secret = index % 2 === 0 ? own(secrets.subarray(from, from + secretLength)) : unused.secret
    return { handshake: unused, application: { ...unused, secret } }
  })
}
