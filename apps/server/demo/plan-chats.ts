import { seededUuid } from './chance.ts'
import type { TownChat, TownMessage } from './parse-chats.ts'
import type { PlannedChat, PlannedMessage, PlannedPayment, PlannedSaying } from './plan.ts'
import { timeOf } from './schedule.ts'

const minuteMs = 60_000
/** Messages of one minute follow each other by this much. */
const breathMs = 11_000
/** What the others wrote last is read within this time. */
const readAfterMs = 4 * minuteMs

/**
 * One conversation as it stands at the time of seeding: later messages are not written yet. Of two who pay each
 * other, each payment is shown by who made it.
 */
export function planChat(chat: TownChat, payments: readonly PlannedPayment[], seededAt: Date): PlannedChat {
  const { members, title } = chat
  const written = planMessages(chat, seededAt)
  const cards = planCards(chat, payments)
  const messages = [...written, ...cards].sort((a, b) => a.at.getTime() - b.at.getTime())
  return { members, title, messages, reads: planReads(chat, messages, seededAt) }
}

function planMessages(chat: TownChat, seededAt: Date): PlannedMessage[] {
  const messages: PlannedMessage[] = []
  let previousMs = 0
  for (const [index, message] of chat.messages.entries()) {
    const at = new Date(Math.max(messageTime(message, seededAt), previousMs + breathMs))
    if (at >= seededAt) break
    previousMs = at.getTime()
    const id = seededUuid(at, `message|${chat.members.join('|')}|${index}`)
    // What is spoken of stands before, so it is planned already.
    messages.push({ id, by: message.by, at, says: plannedSaying(message, messages) })
  }
  return messages
}

function plannedSaying({ says }: TownMessage, before: readonly PlannedMessage[]): PlannedSaying {
  switch (says.kind) {
    case 'text':
      return {
        kind: 'text',
        text: says.text,
        replyTo: says.replyTo === null ? null : before[says.replyTo]!.id,
      }
    case 'reaction':
      return { kind: 'reaction', to: before[says.to]!.id, emoji: says.emoji }
    case 'edit':
      return { kind: 'edit', of: before[says.of]!.id, text: says.text }
  }
}

function planCards(chat: TownChat, payments: readonly PlannedPayment[]): PlannedMessage[] {
  if (chat.members.length > 2) return []
  return payments.flatMap(payment => {
    const { at, from, to, key } = payment
    if (from === null || !chat.members.includes(from) || !chat.members.includes(to)) return []
    return [{ id: seededUuid(at, `card|${key}`), by: from, at, says: { kind: 'card', payment } }]
  })
}

function messageTime(message: TownMessage, seededAt: Date): number {
  return timeOf(message.when, seededAt).getTime() + message.minutesLater * minuteMs
}

function planReads(
  chat: TownChat,
  messages: readonly PlannedMessage[],
  seededAt: Date,
): PlannedChat['reads'] {
  const last = messages.at(-1)
  if (!last) return []
  return chat.members.flatMap(by => {
    const readAt = new Date(last.at.getTime() + readAfterMs)
    const hasReadAll = last.by === by || (chat.unreadBy !== by && readAt < seededAt)
    if (hasReadAll) return [{ by, count: messages.length, at: last.by === by ? last.at : readAt }]
    const own = messages.findLastIndex(message => message.by === by)
    return own < 0 ? [] : [{ by, count: own + 1, at: messages[own]!.at }]
  })
}
