import { pinKeys } from './contacts.ts'
import type { ChatContext } from './context.ts'
import { sealEpochKey } from './epoch-key.ts'
import { devicesIn, epochOf, type Group } from './group.ts'
import { readerOf } from './read-message.ts'
import { type Entry, encodeChat, encodeEntry, encodeGroup, keys } from './records.ts'
import type { ServerChat } from './server.ts'
import type { Changes } from './store.ts'

/** A group that this device has come into, and where the chat's log and epochs stand then. */
export interface Entered {
  chat: string
  kind: ServerChat['kind']
  group: Group
  /** Of the commit that let the device in. */
  seq: number
  /** That the commit began, as the server counts. */
  epoch: number
}

/** What is written when a device comes into a chat, however it came. Keys that are not those seen before are told. */
export async function enteredChat(ctx: ChatContext, entered: Entered): Promise<Changes> {
  const { chat, kind, group, seq, epoch } = entered
  const { changes, changed } = await pinKeys(ctx, devicesIn(group))
  const sealed = await sealEpochKey(ctx.identity.vault.historyKey, chat, epoch, readerOf(group))
  const record = { kind, seq, status: 'in' as const, epochAhead: epoch - epochOf(group) }
  return [
    ...changes,
    ...(changed.length > 0 ? [[keys.message(chat, seq), keysChanged(ctx, seq, changed)] as const] : []),
    [keys.chat(chat), encodeChat(record)],
    [keys.group(chat), encodeGroup(group)],
    [keys.pending(chat), null],
    [keys.epochKey(chat, epoch), sealed],
  ]
}

function keysChanged(ctx: ChatContext, seq: number, members: string[]) {
  const { member, device } = ctx.identity.device.certificate
  const content = { kind: 'keys_changed' as const, members }
  const entry: Entry = {
    seq,
    id: ctx.newId('env'),
    at: new Date().toISOString(),
    sender: member,
    device,
    content,
  }
  return encodeEntry(entry)
}
