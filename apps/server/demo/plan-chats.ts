import { seededUuid } from './chance.ts'
import type { TownChat, TownMessage } from './parse-chats.ts'
import type { PlannedChat, PlannedMessage } from './plan.ts'
import { timeOf } from './schedule.ts'

const minuteMs = 60_000
/** Messages of one minute follow each other by this much. */
const breathMs = 11_000
/** What the other wrote last is read within this time. */
const readAfterMs = 4 * minuteMs

/** One conversation as it stands at the time of seeding: later messages are not written yet. */
export function planChat(chat: TownChat, seededAt: Date): PlannedChat {
  const messages: PlannedMessage[] = []
  let previousMs = 0
  for (const [index, message] of chat.messages.entries()) {
    const at = new Date(Math.max(messageTime(message, seededAt), previousMs + breathMs))
    if (at >= seededAt) break
    previousMs = at.getTime()
    const id = seededUuid(at, `message|${chat.members.join('|')}|${index}`)
    messages.push({ id, by: message.by, at, text: message.text })
  }
  return { members: chat.members, messages, reads: planReads(chat, messages, seededAt) }
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
