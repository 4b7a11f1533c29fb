import type { Entry, Outgoing } from '@stoa/chat-engine'
import type { ChatEntry, ShownContent } from './chat-client.ts'

type Said = Pick<Entry, 'id' | 'at' | 'sender' | 'content'> & {
  seq: number | null
  refused?: string
}

/**
 * What a chat shows of its log: edits, reactions and erasures go into the entries that they are of. Only who wrote a
 * message may change it; a reaction is each member's last. What changes an entry that is not here is dropped.
 * @param log in its order, without gaps up to its end, so that no change of an entry is missed
 * @param outbox in the order in which it was written; it counts as said already
 */
export function foldEntries(log: readonly Entry[], outbox: readonly Outgoing[], own: string): ChatEntry[] {
  const shown = new Map<string, ChatEntry>()
  const reactions = new Map<string, Map<string, string>>()
  for (const said of [...log, ...outbox.map(one => saidBy(one, own))]) {
    if (!applyChange(said, shown, reactions)) shown.set(said.id, toShown(said))
  }
  for (const [id, byMember] of reactions) {
    const entry = shown.get(id)
    if (entry && entry.content.kind !== 'erased') entry.reactions = groupReactions(byMember)
  }
  return joinUnreadable([...shown.values()])
}

/** What cannot be read one after the other is told once: what was said before this device came may be much. */
function joinUnreadable(entries: readonly ChatEntry[]): ChatEntry[] {
  const joined: ChatEntry[] = []
  for (const entry of entries) {
    const last = joined.at(-1)
    if (entry.content.kind === 'unreadable' && last?.content.kind === 'unreadable') {
      joined[joined.length - 1] = { ...entry, content: { kind: 'unreadable', count: last.content.count + 1 } }
    } else joined.push(entry)
  }
  return joined
}

function saidBy({ id, content, refused }: Outgoing, own: string): Said {
  return { id, content, sender: own, at: timeOf(id), seq: null, ...(refused ? { refused } : {}) }
}

/** @returns whether the entry was one that changes another */
function applyChange(
  { content, sender, seq }: Said,
  shown: Map<string, ChatEntry>,
  reactions: Map<string, Map<string, string>>,
): boolean {
  switch (content.kind) {
    case 'reaction': {
      const byMember = reactions.get(content.to) ?? new Map<string, string>()
      // Taken out first, so that the order is that of the last word of each.
      byMember.delete(sender)
      if (content.emoji !== '') byMember.set(sender, content.emoji)
      reactions.set(content.to, byMember)
      return true
    }
    case 'edit': {
      const entry = shown.get(content.of)
      if (entry?.sender === sender && entry.content.kind === 'text') {
        entry.content = { ...entry.content, text: content.text }
        entry.isEdited = true
      }
      return true
    }
    case 'erase': {
      const entry = shown.get(content.of)
      if (entry?.sender !== sender) return true
      // What was never sent and is taken back was never said.
      if (entry.seq === null && seq === null) shown.delete(content.of)
      else Object.assign(entry, { content: { kind: 'erased' }, reactions: [], isEdited: false })
      return true
    }
    default:
      return false
  }
}

function toShown({ id, seq, at, sender, content, refused }: Said): ChatEntry {
  return {
    id,
    seq,
    at,
    sender,
    content: content.kind === 'unreadable' ? { kind: 'unreadable', count: 1 } : (content as ShownContent),
    reactions: [],
    isEdited: false,
    status: seq !== null ? 'sent' : refused ? 'refused' : 'waiting',
    refused: refused ?? null,
  }
}

function groupReactions(byMember: ReadonlyMap<string, string>): ChatEntry['reactions'] {
  const groups = new Map<string, string[]>()
  for (const [member, emoji] of byMember) groups.set(emoji, [...(groups.get(emoji) ?? []), member])
  return [...groups].map(([emoji, members]) => ({ emoji, members }))
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** When an id was made: it begins with milliseconds (RFC 9562, version 7), ten characters of base 32. */
function timeOf(id: string): string {
  const digits = id.slice(id.indexOf('_') + 1, id.indexOf('_') + 11)
  const ms = [...digits].reduce((sum, char) => sum * 32 + alphabet.indexOf(char), 0)
  return new Date(ms).toISOString()
}
