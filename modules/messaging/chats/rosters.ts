import type { Db, Uuid } from '@stoa/kit'
import type { ChatKind, ChatRow } from './chat.ts'
import { findChats, listChatMembers } from './chat-store.ts'

/** Who is in a chat, as of one version of its members. */
export interface Roster {
  kind: ChatKind
  version: bigint
  members: ReadonlySet<Uuid>
}

/** What a server process remembers of chats' members, so that sending to a large group does not read them all. */
export interface Rosters {
  /** As far as is known or can be read; a chat that does not exist is absent. May be of an older version. */
  recall(db: Db, chatIds: readonly Uuid[]): Promise<Map<Uuid, Roster>>
  /** Brings those up to date whose version is not the one that the chat's row, which is locked, has now. */
  refresh(db: Db, known: Map<Uuid, Roster>, chats: ReadonlyMap<Uuid, ChatRow>): Promise<void>
}

/** Members of all remembered chats together, at most: some megabytes. */
const maxRemembered = 100_000

export function openRosters(): Rosters {
  // In the order in which they were read: the first is the oldest.
  const rosters = new Map<Uuid, Roster>()
  let remembered = 0

  function forget(chatId: Uuid): void {
    remembered -= rosters.get(chatId)?.members.size ?? 0
    rosters.delete(chatId)
  }

  function keep(chatId: Uuid, roster: Roster): void {
    forget(chatId)
    rosters.set(chatId, roster)
    remembered += roster.members.size
    for (const oldest of rosters.keys()) {
      if (remembered <= maxRemembered) return
      forget(oldest)
    }
  }

  async function read(db: Db, chats: readonly ChatRow[]): Promise<Map<Uuid, Roster>> {
    const rows = await listChatMembers(
      db,
      chats.map(chat => chat.chatId),
    )
    const present = Map.groupBy(
      rows.filter(row => row.leftSeq === null),
      row => row.chatId,
    )
    return new Map(
      chats.map(({ chatId, kind, membersVersion }) => {
        const members = new Set((present.get(chatId) ?? []).map(row => row.memberId))
        const roster = { kind, version: membersVersion, members }
        keep(chatId, roster)
        return [chatId, roster]
      }),
    )
  }

  return {
    async recall(db, chatIds) {
      const known = new Map(chatIds.flatMap(id => (rosters.has(id) ? [[id, rosters.get(id)!] as const] : [])))
      const missing = chatIds.filter(id => !known.has(id))
      if (missing.length === 0) return known
      // The version is read before the members: they may be newer than it says, and are then read again, never older.
      const found = await read(db, await findChats(db, missing))
      return new Map([...known, ...found])
    },
    async refresh(db, known, chats) {
      const stale = [...chats.values()].filter(
        chat => known.get(chat.chatId)?.version !== chat.membersVersion,
      )
      if (stale.length === 0) return
      for (const [chatId, roster] of await read(db, stale)) known.set(chatId, roster)
    },
  }
}
