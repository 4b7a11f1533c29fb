import type { GroupContext, RatchetTree, SecretTree } from 'ts-mls'
import { unprotectPrivateMessage } from 'ts-mls/messageProtection.js'
import { type Bytes, own } from './bytes.ts'
import { decodeContent } from './content.ts'
import { openFranked } from './franking.ts'
import { decode, deviceAt, type Group, type GroupDevice, groupConfig } from './group.ts'
import type { Entry } from './records.ts'
import type { Envelope } from './server.ts'
import { loadSuite } from './suite.ts'

/** All that reading the messages of one epoch takes. Reading moves it on: keys that were used are gone. */
export interface EpochReader {
  senderDataSecret: Uint8Array
  secretTree: SecretTree
  ratchetTree: RatchetTree
  groupContext: GroupContext
}

export interface ReadMessage {
  plain: Bytes
  /** What travelled with it unsealed, under its signature. */
  open: Bytes
  /** Whose signature the message bears, whatever the server says of it. */
  sender: GroupDevice
  reader: EpochReader
}

export function readerOf({ keySchedule, secretTree, ratchetTree, groupContext }: Group): EpochReader {
  return { senderDataSecret: keySchedule.senderDataSecret, secretTree, ratchetTree, groupContext }
}

/** The group after reading: with the keys that were used gone. */
export function withReader(group: Group, reader: EpochReader): Group {
  return { ...group, secretTree: reader.secretTree }
}

/**
 * Decrypts a message of the reader's epoch.
 * @throws when it is forged, repeated, damaged or of another epoch; the reader stands as before then
 */
export async function readMessage(reader: EpochReader, bytes: Uint8Array): Promise<ReadMessage> {
  const message = decode(bytes)
  if (message?.wireformat !== 'mls_private_message') throw new Error('not a message')
  if (message.privateMessage.epoch !== reader.groupContext.epoch)
    throw new Error('a message of another epoch')
  const { content, tree } = await unprotectPrivateMessage(
    reader.senderDataSecret,
    message.privateMessage,
    reader.secretTree,
    reader.ratchetTree,
    reader.groupContext,
    groupConfig.keyRetentionConfig,
    await loadSuite(),
  )
  if (content.content.contentType !== 'application') throw new Error('not a message')
  const { sender } = content.content
  const device = sender.senderType === 'member' ? deviceAt(reader, sender.leafIndex) : null
  if (device === null) throw new Error('a message of nobody in the group')
  return {
    plain: own(content.content.applicationData),
    open: own(content.content.authenticatedData),
    sender: device,
    reader: { ...reader, secretTree: tree },
  }
}

/** An envelope as it is shown, and the reader after it; unreadable when anything about it is not right. */
export async function readEnvelope(
  reader: EpochReader,
  chat: string,
  envelope: Envelope,
): Promise<{ entry: Entry; reader: EpochReader }> {
  const { seq, id, at, sender, device } = envelope
  const entry: Entry = { seq, id, at, sender, device, content: { kind: 'unreadable' } }
  try {
    const read = await readMessage(reader, envelope.content)
    // Whose signature it bears counts. Where the server names somebody else, the message could not be reported.
    const isSenders = read.sender.member === sender && read.sender.device === device
    const said = isSenders ? openFranked({ chat, id, device }, read.plain, read.open) : null
    const signed = { ...entry, sender: read.sender.member, device: read.sender.device }
    return {
      entry: said === null ? signed : { ...signed, content: decodeContent(said) },
      reader: read.reader,
    }
  } catch {
    return { entry, reader }
  }
}
