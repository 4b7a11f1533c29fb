import { noBarriers } from '@stoa/identity'
import { markRead, openConversation, sendMessage } from '@stoa/messaging'
import type { Past } from './past.ts'
import type { PlannedChat } from './plan.ts'
import type { TownIds } from './seed-members.ts'

const services = { readBarriers: noBarriers }

/** Every conversation with its messages and what has been read of it; one commit each. */
export async function seedChats(past: Past, chats: readonly PlannedChat[], ids: TownIds): Promise<void> {
  for (const chat of chats) await past.ctx.db.transaction(db => talk(past.on(db), chat, ids))
}

async function talk(past: Past, chat: PlannedChat, ids: TownIds): Promise<void> {
  const first = chat.messages[0]!
  const other = chat.members.find(handle => handle !== first.by)!
  const opened = await openConversation(past.as(ids.get(first.by)!, first.at), services, ids.get(other)!)
  if (opened.code !== 'opened') throw new Error(`a conversation is refused: ${opened.code}`)
  const { conversationId } = opened
  const seqs: bigint[] = []
  for (const { id, by, at, text } of chat.messages) {
    const sent = await sendMessage(past.as(ids.get(by)!, at), services, conversationId, { id, text })
    if (!('message' in sent) || (sent.code !== 'sent' && sent.code !== 'repeated')) {
      throw new Error(`a message is refused: ${sent.code}`)
    }
    seqs.push(sent.message.seq)
  }
  for (const { by, count, at } of chat.reads) {
    const read = await markRead(past.as(ids.get(by)!, at), services, conversationId, seqs[count - 1]!)
    if (read.code !== 'done') throw new Error(`reading is refused: ${read.code}`)
  }
}
