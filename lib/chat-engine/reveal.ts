import { toBase64 } from './base64.ts'
import type { ChatContext } from './context.ts'
import { pastReader } from './history.ts'
import { type EpochReader, readMessage } from './read-message.ts'
import { listEntries } from './records.ts'
import type { Envelope } from './server.ts'

/** A message as a report shows it: with what proves that it was sent. */
export interface Revealed {
  id: string
  /** Base64. */
  opening: string
}

const pageSize = 100
/** As many as a report may show. */
const maxRevealed = 30

/**
 * Opens messages for a report: those with these ids and what their senders put in their place since, and no others.
 * They are read anew from the log, with the keys that the member's devices keep; what cannot be read is left out.
 */
export async function revealMessages(
  ctx: ChatContext,
  chat: string,
  ids: readonly string[],
): Promise<Revealed[]> {
  const chosen = new Set(ids)
  const entries = (await listEntries(ctx.store, chat)).filter(
    ({ id, content }) => chosen.has(id) || (content.kind === 'edit' && chosen.has(content.of)),
  )
  const shown = [
    ...entries.filter(({ id }) => chosen.has(id)),
    ...entries.filter(({ id }) => !chosen.has(id)).toReversed(),
  ].slice(0, maxRevealed)
  const seqs = shown.map(({ seq }) => seq).sort((a, b) => a - b)
  const readers = new Map<number, EpochReader | null>()
  const revealed: Revealed[] = []
  let page: Envelope[] = []
  for (const seq of seqs) {
    if (!page.some(one => one.seq === seq)) {
      const answer = await ctx.server.readLog(chat, { after: seq - 1 }, pageSize)
      page = 'refused' in answer ? [] : answer.items
    }
    const envelope = page.find(one => one.seq === seq)
    if (envelope?.kind !== 'message') continue
    const { epoch } = envelope
    if (!readers.has(epoch)) readers.set(epoch, await pastReader(ctx, chat, epoch))
    const reader = readers.get(epoch)
    const read = reader && (await readMessage(reader, envelope.content).catch(() => null))
    if (!read) continue
    readers.set(epoch, read.reader)
    revealed.push({ id: envelope.id, opening: toBase64(read.plain) })
  }
  return revealed
}
