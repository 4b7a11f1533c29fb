import { noBarriers } from '@stoa/identity'
import { markRead, openConversation, sendMessage } from '@stoa/messaging'
import type { Past } from './past.ts'
import type { PlannedChat } from './plan.ts'
import type { TownIds } from './seed-members.ts'

const services = { readBarriers: noBarriers }

/** What two said to each other, as the conversations that are not encrypted hold it; one commit each. */
export async function seedConversations(
  past: Past,
  chats: readonly PlannedChat[],
  ids: TownIds,
): Promise<void> {
  for (const chat of chats) {
    if (chat.title === null) await past.ctx.db.transaction(db => talk(past.on(db), chat, ids))
  }
}

async function talk(past: Past, chat: PlannedChat, ids: TownIds): Promise<void> {
  const first = chat.messages.find(({ says }) => says.kind === 'text')!
  const other = chat.members.find(handle => handle !== first.by)!
  const opened = await openConversation(past.as(ids.get(first.by)!, first.at), services, ids.get(other)!)
  if (opened.code !== 'opened') throw new Error(`a conversation is refused: ${opened.code}`)
  const { conversationId } = opened
  const seqs: bigint[] = []
  for (const { id, by, at, says } of chat.messages) {
    if (says.kind !== 'text') {
      seqs.push(seqs.at(-1) ?? 0n)
      continue
    }
    const { text } = says
    const sent = await sendMessage(past.as(ids.get(by)!, at), services, conversationId, { id, text })
    if (!('message' in sent) || (sent.code !== 'sent' && sent.code !== 'repeated')) {
      throw new Error(`a message is refused: ${sent.code}`)
    }
    seqs.push(sent.message.seq)
  }
  for (const { by, count, at } of chat.reads) {
    const seq = seqs[count - 1]!
    if (seq === 0n) continue
    const read = await markRead(past.as(ids.get(by)!, at), services, conversationId, seq)
    if (read.code !== 'done') throw new Error(`reading is refused: ${read.code}`)
  }
}
