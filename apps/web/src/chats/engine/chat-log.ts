import { type Changes, decodeEntry, type Entry, isEqual, listOutgoing, type Store } from '@stoa/chat-engine'
import type { ChatEntry, EntryPage } from './chat-client.ts'
import { titlesOf } from './chat-rows.ts'
import { foldEntries } from './fold-entries.ts'
import { ownKeys } from './kept-keys.ts'
import { encodeRecord } from './record.ts'
import type { SealedStore } from './sealed-store.ts'

/** How many records are read at once on the way back. */
const stepLength = 80

/** The end of a chat's log, as far back as somebody has asked for. */
interface Tail {
  entries: Entry[]
  /** Whether nothing stands before it in the store. */
  isWhole: boolean
  folded: ChatEntry[] | null
}

/** Reads chats from their ends, and keeps what was read in memory. */
export interface ChatLogs {
  /** @returns what the store has; `hasMore` says nothing of the server */
  page(chat: string, range: { before?: number; limit: number }): Promise<EntryPage>
  last(chat: string): Promise<ChatEntry | null>
  /** The engine's store, watched: what it writes is known here at once. */
  store: Store
}

/** @param onWritten names the chats whose entries or outbox changed */
export function openLogs(sealed: SealedStore, own: string, onWritten: (chat: string) => void): ChatLogs {
  const tails = new Map<string, Tail>()

  async function readTail(chat: string): Promise<Tail> {
    const standing = tails.get(chat)
    if (standing) return standing
    const tail = { entries: [], isWhole: false, folded: null }
    tails.set(chat, tail)
    await extend(chat, tail)
    return tails.get(chat) ?? tail
  }

  async function extend(chat: string, tail: Tail): Promise<void> {
    const prefix = `message/${chat}/`
    const [oldest] = tail.entries
    const before = oldest ? prefix + String(oldest.seq).padStart(15, '0') : null
    const records = await sealed.listBack(prefix, before, stepLength)
    const known = new Set(tail.entries.map(entry => entry.seq))
    const read = records.map(([, bytes]) => decodeEntry(bytes)).filter(entry => !known.has(entry.seq))
    tail.entries = [...read.reverse(), ...tail.entries].sort((a, b) => a.seq - b.seq)
    tail.isWhole = records.length < stepLength
    tail.folded = null
  }

  async function fold(chat: string, tail: Tail): Promise<ChatEntry[]> {
    tail.folded ??= foldEntries(tail.entries, await listOutgoing(sealed, chat), own)
    return tail.folded
  }

  async function page(
    chat: string,
    { before, limit }: { before?: number; limit: number },
  ): Promise<EntryPage> {
    const tail = await readTail(chat)
    for (;;) {
      const folded = await fold(chat, tail)
      const older = before === undefined ? folded : folded.filter(entry => (entry.seq ?? before) < before)
      if (older.length > limit || tail.isWhole) {
        return { entries: older.slice(-limit), hasMore: older.length > limit }
      }
      await extend(chat, tail)
    }
  }

  function noteWritten(key: string, bytes: Uint8Array<ArrayBuffer> | null): string | null {
    const [kind, chat] = key.split('/') as [string, string | undefined]
    if ((kind !== 'message' && kind !== 'outgoing') || chat === undefined) return null
    const tail = tails.get(chat)
    if (tail) tail.folded = null
    if (tail && kind === 'message' && bytes) insert(tail, decodeEntry(bytes))
    return chat
  }

  return {
    page,
    async last(chat) {
      const { entries } = await page(chat, { limit: 12 })
      return entries.findLast(entry => entry.content.kind !== 'new_devices') ?? null
    },
    store: {
      ...sealed,
      async write(changes) {
        const titles = await titlesOf(sealed, namingsIn(changes))
        await sealed.write([...changes, ...titles, ...(await keyChangesIn(sealed, changes))])
        const touched = new Set(changes.map(([key, bytes]) => noteWritten(key, bytes)))
        for (const chat of touched) if (chat !== null) onWritten(chat)
      },
    },
  }
}

/** What stands before the tail is read from the store when it is asked for. */
function insert(tail: Tail, entry: Entry): void {
  const at = tail.entries.findLastIndex(one => one.seq <= entry.seq)
  if (tail.entries[at]?.seq === entry.seq) tail.entries[at] = entry
  else if (at >= 0 || tail.entries.length === 0) tail.entries.splice(at + 1, 0, entry)
  else tail.isWhole = false
}

function namingsIn(changes: Changes): { chat: string; seq: number; title: string }[] {
  return changes.flatMap(([key, bytes]) => {
    const [kind, chat] = key.split('/')
    if (kind !== 'message' || chat === undefined || bytes === null) return []
    const { seq, content } = decodeEntry(bytes)
    return content.kind === 'title' ? [{ chat, seq, title: content.title }] : []
  })
}

/** The engine pins the key of each contact; where it pins another than before, the member is to be warned. */
async function keyChangesIn(store: Store, changes: Changes): Promise<Changes> {
  const warnings: [string, Uint8Array<ArrayBuffer>][] = []
  for (const [key, bytes] of changes) {
    const [kind, member] = key.split('/')
    if (kind !== 'contact' || member === undefined || bytes === null) continue
    const before = await store.read(key)
    if (before !== null && !isEqual(before, bytes)) warnings.push([ownKeys.changed(member), encodeRecord({})])
  }
  return warnings
}
