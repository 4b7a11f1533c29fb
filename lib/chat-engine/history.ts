import type { ChatContext } from './context.ts'
import { openEpochKey } from './epoch-key.ts'
import { type EpochReader, readEnvelope } from './read-message.ts'
import {
  type Entry,
  encodeEntry,
  encodeHistory,
  keys,
  listEntries,
  readChatRecord,
  readHistoryRecord,
} from './records.ts'
import type { Envelope } from './server.ts'

/**
 * Reads a page of what was said before this device came, with the keys of epochs that the member's other devices
 * left. Entries are kept like those that the device followed itself, and how far back it read with them.
 * @returns how many entries came, and whether there are more before them
 */
export async function readHistory(
  ctx: ChatContext,
  chat: string,
): Promise<{ count: number; hasMore: boolean }> {
  const { before, isWhole } = (await readHistoryRecord(ctx.store, chat)) ?? (await startOfHistory(ctx, chat))
  if (isWhole) return { count: 0, hasMore: false }
  const page = await ctx.server.readLog(chat, { before })
  if ('refused' in page) return { count: 0, hasMore: false }
  const messages = page.items.filter(envelope => envelope.kind === 'message')
  const changes: [string, ReturnType<typeof encodeEntry>][] = []
  for (const [epoch, envelopes] of byEpoch(messages)) {
    let reader = await pastReader(ctx, chat, epoch)
    for (const envelope of envelopes) {
      const { seq, id, at, sender, device } = envelope
      const unread: Entry = { seq, id, at, sender, device, content: { kind: 'unreadable' } }
      const read = reader && (await readEnvelope(reader, chat, envelope))
      reader = read?.reader ?? null
      changes.push([keys.message(chat, seq), encodeEntry(read?.entry ?? unread)])
    }
  }
  const record = { before: page.items[0]?.seq ?? before, isWhole: !page.hasMore }
  await ctx.store.write([...changes, [keys.history(chat), encodeHistory(record)]])
  return { count: changes.length, hasMore: page.hasMore }
}

/** Before the oldest entry that the device has. */
async function startOfHistory({ store }: ChatContext, chat: string) {
  const [oldest] = await listEntries(store, chat)
  const record = await readChatRecord(store, chat)
  return { before: oldest?.seq ?? (record?.seq ?? 0) + 1, isWhole: false }
}

/** What reads a past epoch from its beginning; null when the member's devices did not keep its key. */
export async function pastReader(ctx: ChatContext, chat: string, epoch: number): Promise<EpochReader | null> {
  const [key] = await ctx.server.listEpochKeys(chat, epoch + 1)
  if (key?.epoch !== epoch) return null
  const described = await ctx.server.readEpoch(chat, epoch)
  if ('refused' in described) return null
  return openEpochKey(ctx.identity.vault.historyKey, chat, epoch, key.sealed, described.groupInfo)
}

function byEpoch(envelopes: readonly Envelope[]): Map<number, Envelope[]> {
  const groups = new Map<number, Envelope[]>()
  for (const envelope of envelopes)
    groups.set(envelope.epoch, [...(groups.get(envelope.epoch) ?? []), envelope])
  return groups
}
