import type { Bytes } from './bytes.ts'
import { pinKeys } from './contacts.ts'
import { type ChatContext, TryLaterError } from './context.ts'
import { sealEpochKey } from './epoch-key.ts'
import { devicesIn, epochOf, followCommit, type Group, isRemoved } from './group.ts'
import { readEnvelope, readerOf, withReader } from './read-message.ts'
import {
  type ChatRecord,
  type Entry,
  encodeChat,
  encodeEntry,
  encodeGroup,
  type Happening,
  keys,
  listOutgoing,
  readChatRecord,
  readGroup,
  readPending,
} from './records.ts'
import type { Envelope } from './server.ts'

/** A chat as far as its log has been followed, and what has to be written for it. */
interface Position {
  chat: string
  record: ChatRecord
  group: Group
  changes: Map<string, Bytes | null>
}

/**
 * Follows the log of a chat to its end: every entry once, in order, each page kept as a whole. Whatever cannot be
 * read is kept as unreadable, so that one bad entry holds up nothing.
 * @returns the record afterwards, or null when this device has no such chat
 */
export async function followChat(ctx: ChatContext, chat: string): Promise<ChatRecord | null> {
  for (;;) {
    const record = await readChatRecord(ctx.store, chat)
    const group = await readGroup(ctx.store, chat)
    if (record === null || group === null || record.status !== 'in') return record
    const page = await ctx.server.readLog(chat, { after: record.seq })
    if ('refused' in page) throw new TryLaterError(`the log is closed: ${page.refused}`)
    if (page.items.length === 0) return record
    const position: Position = { chat, record: { ...record }, group, changes: new Map() }
    for (const envelope of page.items) {
      if (envelope.seq !== position.record.seq + 1) throw new TryLaterError('the log has a gap')
      await followEnvelope(ctx, position, envelope)
      position.record.seq = envelope.seq
      if (position.record.status !== 'in') break
    }
    position.changes.set(keys.chat(chat), encodeChat(position.record))
    position.changes.set(keys.group(chat), encodeGroup(position.group))
    await ctx.store.write([...position.changes])
    if (!page.hasMore || position.record.status !== 'in') return position.record
  }
}

async function followEnvelope(ctx: ChatContext, position: Position, envelope: Envelope): Promise<void> {
  if (envelope.kind === 'commit') return followCommitEnvelope(ctx, position, envelope)
  const { device } = ctx.identity.device.certificate
  const isOwn = envelope.device === device
  const entry = isOwn ? await ownEntry(ctx, position, envelope) : await otherEntry(position, envelope)
  position.changes.set(keys.message(position.chat, envelope.seq), encodeEntry(entry))
}

/** What this device sent it cannot decrypt: it knows what it wrote. */
async function ownEntry(ctx: ChatContext, position: Position, envelope: Envelope): Promise<Entry> {
  const outgoing = (await listOutgoing(ctx.store, position.chat)).find(one => one.id === envelope.id)
  position.changes.set(keys.outgoing(position.chat, envelope.id), null)
  return { ...headOf(envelope), content: outgoing?.content ?? { kind: 'unreadable' } }
}

async function otherEntry(position: Position, envelope: Envelope): Promise<Entry> {
  const { entry, reader } = await readEnvelope(readerOf(position.group), position.chat, envelope)
  position.group = withReader(position.group, reader)
  return entry
}

async function followCommitEnvelope(ctx: ChatContext, position: Position, envelope: Envelope): Promise<void> {
  const before = position.group
  const next = await nextGroup(ctx, position, envelope)
  position.changes.set(keys.pending(position.chat), null)
  if (next === null) {
    // The server took a commit that this device cannot follow: it comes back by joining anew.
    position.record.status = 'lost'
    return
  }
  position.group = next
  if (isRemoved(next)) {
    position.record.status = 'out'
    tell(position, envelope, { kind: 'gone', members: [ctx.identity.device.certificate.member] })
    return
  }
  await keepEpoch(ctx, position)
  await tellOfChange(ctx, position, envelope, before)
}

async function nextGroup(ctx: ChatContext, position: Position, envelope: Envelope): Promise<Group | null> {
  const pending = await readPending(ctx.store, position.chat)
  if (pending?.id === envelope.id) return pending.group
  try {
    return (await followCommit(position.group, envelope.content)).group
  } catch {
    return null
  }
}

/** The key of the epoch that begins, to be given to the server for the member's other devices. */
async function keepEpoch(ctx: ChatContext, { chat, record, group, changes }: Position): Promise<void> {
  const epoch = epochOf(group) + record.epochAhead
  const sealed = await sealEpochKey(ctx.identity.vault.historyKey, chat, epoch, readerOf(group))
  changes.set(keys.epochKey(chat, epoch), sealed)
}

async function tellOfChange(
  ctx: ChatContext,
  position: Position,
  envelope: Envelope,
  before: Group,
): Promise<void> {
  const [old, now] = [devicesIn(before), devicesIn(position.group)]
  const membersOf = (devices: typeof now) => new Set(devices.map(device => device.member))
  const [oldMembers, newMembers] = [membersOf(old), membersOf(now)]
  const joined = [...newMembers].filter(member => !oldMembers.has(member))
  const gone = [...oldMembers].filter(member => !newMembers.has(member))
  const oldDevices = new Set(old.map(device => device.device))
  const added = now.filter(device => !oldDevices.has(device.device) && oldMembers.has(device.member))
  const { changes, changed } = await pinKeys(ctx, now)
  for (const [key, value] of changes) position.changes.set(key, value)
  // One entry for one commit: the weightiest of what it did.
  if (changed.length > 0) tell(position, envelope, { kind: 'keys_changed', members: changed })
  else if (joined.length > 0) tell(position, envelope, { kind: 'joined', members: joined })
  else if (gone.length > 0) tell(position, envelope, { kind: 'gone', members: gone })
  else if (added.length > 0) {
    const members = [...membersOf(added)]
    tell(position, envelope, { kind: 'new_devices', members })
  }
}

function tell(position: Position, envelope: Envelope, content: Happening): void {
  const entry = { ...headOf(envelope), content }
  position.changes.set(keys.message(position.chat, envelope.seq), encodeEntry(entry))
}

function headOf({ seq, id, at, sender, device }: Envelope): Omit<Entry, 'content'> {
  return { seq, id, at, sender, device }
}
