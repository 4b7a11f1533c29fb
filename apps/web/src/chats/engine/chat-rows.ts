import { type Call, readChatRecord, type Store } from '@stoa/chat-engine'
import { ApiProblem } from '../../api/problem.ts'
import type { Answer } from '../../api/types.ts'
import type { ChatEntry, ChatRow, Draft } from './chat-client.ts'
import { ownKeys } from './kept-keys.ts'
import { decodeRecord, encodeRecord } from './record.ts'

type WireChat = Answer<'/v1/chats/{id}', 'get'>
type WirePage = Answer<'/v1/chats', 'get'>

/** What the server says of the member's chats, kept for the time without it. */
export interface ChatRows {
  refresh(): Promise<void>
  refreshOne(chat: string): Promise<void>
  list(): Promise<ChatRow[]>
  find(chat: string): Promise<ChatRow | null>
  /** Counts as read here before the server knows. False when it was read as far before. */
  noteRead(chat: string, seq: number): Promise<boolean>
  keepDraft(chat: string, draft: Draft | null): Promise<void>
}

interface Sources {
  store: Store
  call: Call
  own: string
  last(chat: string): Promise<ChatEntry | null>
}

export function openRows({ store, call, own, last }: Sources): ChatRows {
  async function get<Body>(path: string): Promise<Body> {
    const { status, body } = await call('GET', path)
    if (status !== 200) throw new ApiProblem(status, body)
    return body
  }

  const write = (rows: readonly WireChat[]) =>
    store.write(rows.map(row => [ownKeys.row(row.id), encodeRecord(row)] as const))

  async function present(row: WireChat): Promise<ChatRow> {
    const record = await readChatRecord(store, row.id)
    const title = await store.read(ownKeys.title(row.id))
    const draft = await store.read(ownKeys.draft(row.id))
    const present = row.members.filter(member => !member.has_left)
    return {
      id: row.id,
      kind: row.kind,
      members: present
        .filter(({ member }) => member.id !== own)
        .map(({ member, role, read_seq }) => ({ ...member, role, readSeq: read_seq })),
      gone: row.members.filter(member => member.has_left).map(({ member }) => member),
      ownRole: row.members.find(({ member }) => member.id === own)?.role ?? 'member',
      title: title && decodeRecord<{ title: string }>(title).title,
      last: await last(row.id),
      draft: draft && decodeRecord<Draft>(draft),
      unread: row.unread_count,
      readSeq: row.read_seq,
      lastSeq: row.last_seq,
      lastActivityAt: row.last_activity_at,
      status: row.has_left || record?.status === 'out' ? 'out' : record?.status === 'in' ? 'in' : 'joining',
    }
  }

  async function read(chat: string): Promise<WireChat | null> {
    const bytes = await store.read(ownKeys.row(chat))
    return bytes && decodeRecord<WireChat>(bytes)
  }

  return {
    async refresh() {
      const found: WireChat[] = []
      let cursor: string | null = null
      do {
        const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
        const page: WirePage = await get(`/v1/chats?limit=100${query}`)
        found.push(...page.items)
        cursor = page.next_cursor
      } while (cursor !== null)
      await write(found)
    },
    async refreshOne(chat) {
      await write([await get<WireChat>(`/v1/chats/${chat}`)])
    },
    async list() {
      const rows = (await store.list(ownKeys.row(''))).map(([, bytes]) => decodeRecord<WireChat>(bytes))
      rows.sort((a, b) => (a.last_activity_at < b.last_activity_at ? 1 : -1))
      return Promise.all(rows.map(present))
    },
    async find(chat) {
      const row = await read(chat)
      return row && present(row)
    },
    async noteRead(chat, seq) {
      const row = await read(chat)
      if (row === null || row.read_seq >= seq) return false
      await write([{ ...row, read_seq: seq, unread_count: seq >= row.last_seq ? 0 : row.unread_count }])
      return true
    },
    keepDraft: (chat, draft) => store.write([[ownKeys.draft(chat), draft && encodeRecord(draft)]]),
  }
}

/** The newest naming of a group in a write of the engine, kept beside its entries. */
export async function titlesOf(
  store: Store,
  entries: readonly { chat: string; seq: number; title: string }[],
): Promise<(readonly [string, Uint8Array<ArrayBuffer>])[]> {
  const changes = new Map<string, { seq: number; title: string }>()
  for (const { chat, seq, title } of entries) {
    const bytes = await store.read(ownKeys.title(chat))
    const known = changes.get(chat) ?? (bytes && decodeRecord<{ seq: number }>(bytes))
    if (!known || known.seq < seq) changes.set(chat, { seq, title })
  }
  return [...changes].map(([chat, record]) => [ownKeys.title(chat), encodeRecord(record)] as const)
}
