import { addMembers, type ChangeResult, removeDevices, removeMembers } from './change-group.ts'
import type { Content } from './content.ts'
import { type ChatContext, TryLaterError } from './context.ts'
import { enterByWelcomes, joinChat } from './enter.ts'
import { followChat } from './follow.ts'
import { devicesIn, exportKey, type GroupDevice } from './group.ts'
import { readHistory } from './history.ts'
import { type OpenResult, openChat } from './open-chat.ts'
import {
  type ChatRecord,
  type Entry,
  keys,
  listEntries,
  readChatRecord,
  readGroup,
  waitingPrefixes,
} from './records.ts'
import { type Revealed, revealMessages } from './reveal.ts'
import { sendWaiting, writeMessage } from './send.ts'
import type { ServerChat } from './server.ts'

/** A device's chats. Every method may reject when the server is out of reach; nothing is lost by that. */
export interface ChatEngine {
  /** Enters chats it was let into or lost its place in, follows every log, sends what waits, hands in keys. */
  sync(): Promise<void>
  syncChat(chat: string): Promise<void>
  /** @param id of the chat, made before the first try: asking again opens no second group */
  open(kind: 'pair' | 'group', members: readonly string[], id?: string): Promise<OpenResult>
  /**
   * Answers as soon as the message is kept; it is sent at once when the server can be reached.
   * @param id of the message, made before the first try: asking again sends no second one
   */
  send(chat: string, content: Content, id?: string): Promise<{ id: string; sent: Promise<void> }>
  /** Takes a message that was not sent out of the outbox. */
  discard(chat: string, id: string): Promise<void>
  add(chat: string, members: readonly string[]): Promise<ChangeResult>
  remove(chat: string, members: readonly string[]): Promise<ChangeResult>
  removeDevices(chat: string, devices: readonly string[]): Promise<ChangeResult>
  entries(chat: string): Promise<Entry[]>
  /** Fetches a page of what was said before the oldest entry that is here; nothing once all of it is here. */
  readHistory(chat: string): Promise<{ count: number; hasMore: boolean }>
  /** Opens messages for a report, with what proves that they were sent: these, their edits and no others. */
  reveal(chat: string, ids: readonly string[]): Promise<Revealed[]>
  devices(chat: string): Promise<GroupDevice[]>
  exportKey(chat: string, label: string, length: number): Promise<Uint8Array | null>
}

/**
 * Opens the engine of a device that is set up. One engine at a time may work on a store: the browser's tabs agree
 * on one by a lock. Within it the steps of a chat never overlap.
 */
export function openEngine(ctx: ChatContext): ChatEngine {
  const inTurn = turns()

  async function syncChat(chat: string): Promise<void> {
    await inTurn(chat, async () => {
      const record = await followChat(ctx, chat)
      if (record?.status === 'in') await sendWaiting(ctx, chat)
      await handInEpochKeys(ctx, chat)
    })
  }

  return {
    async sync() {
      const chats = await ctx.server.listChats()
      await inTurn('welcomes', () => enterByWelcomes(ctx, chats))
      for (const chat of chats) {
        await inTurn(chat.id, async () => {
          const record = await readChatRecord(ctx.store, chat.id)
          if (!chat.hasLeft && needsJoining(record)) await joinChat(ctx, chat)
        }).catch(toleratingTryLater)
        if (await isBehind(ctx, chat)) await syncChat(chat.id).catch(toleratingTryLater)
      }
    },
    syncChat,
    open: (kind, members, id) => inTurn('open', () => openChat(ctx, kind, members, id)),
    async send(chat, content, id) {
      const written = await writeMessage(ctx, chat, content, id)
      return { id: written, sent: inTurn(chat, () => sendWaiting(ctx, chat)) }
    },
    discard: (chat, id) => inTurn(chat, () => ctx.store.write([[keys.outgoing(chat, id), null]])),
    add: (chat, members) => inTurn(chat, () => addMembers(ctx, chat, members)),
    remove: (chat, members) => inTurn(chat, () => removeMembers(ctx, chat, members)),
    removeDevices: (chat, devices) => inTurn(chat, () => removeDevices(ctx, chat, devices)),
    entries: chat => listEntries(ctx.store, chat),
    readHistory: chat => inTurn(chat, () => readHistory(ctx, chat)),
    reveal: (chat, ids) =>
      inTurn(chat, async () => {
        await handInEpochKeys(ctx, chat)
        return revealMessages(ctx, chat, ids)
      }),
    async devices(chat) {
      const group = await readGroup(ctx.store, chat)
      return group ? devicesIn(group) : []
    },
    async exportKey(chat, label, length) {
      const group = await readGroup(ctx.store, chat)
      return group && exportKey(group, label, length)
    },
  }
}

/** Whether the log has grown, or something waits here to be given to the server. */
async function isBehind({ store }: ChatContext, chat: ServerChat): Promise<boolean> {
  const record = await readChatRecord(store, chat.id)
  if (record === null || record.status !== 'in' || record.seq < chat.lastSeq) return record?.status !== 'out'
  const waiting = await Promise.all(waitingPrefixes(chat.id).map(prefix => store.list(prefix)))
  return waiting.some(records => records.length > 0)
}

function needsJoining(record: ChatRecord | null): boolean {
  return record === null || record.status === 'lost'
}

function toleratingTryLater(error: unknown): void {
  if (!(error instanceof TryLaterError)) throw error
}

/** Keys of epochs that the server has not got yet. They wait here until it has. */
async function handInEpochKeys(ctx: ChatContext, chat: string): Promise<void> {
  const prefix = keys.epochKey(chat, 0).slice(0, -15)
  const waiting = (await ctx.store.list(prefix)).slice(0, 20)
  if (waiting.length === 0) return
  const refusal = await ctx.server.putEpochKeys(
    chat,
    waiting.map(([key, sealed]) => ({ epoch: Number(key.slice(prefix.length)), sealed })),
  )
  if (refusal === null) await ctx.store.write(waiting.map(([key]) => [key, null] as const))
}

/** Runs the steps that bear one name one after the other. */
function turns(): <T>(name: string, step: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return (name, step) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(step, step)
    const done = turn.catch(() => {})
    last.set(name, done)
    void done.then(() => {
      if (last.get(name) === done) last.delete(name)
    })
    return turn
  }
}
