import { parseWhen, type When } from './schedule.ts'

export interface TownMessage {
  by: string
  text: string
  /** The start of the talk to which it belongs, and the minutes since then. */
  when: When
  minutesLater: number
}

export interface TownChat {
  /** The two members, the one who wrote first in front. */
  members: readonly [string, string]
  messages: TownMessage[]
  /** Who has not yet read what the other wrote last. */
  unreadBy: string | null
}

const chatLine = /^# ([a-z0-9_]+) ([a-z0-9_]+)$/
const talkLine = /^= (\S+ \d\d:\d\d)$/
const messageLine = /^([a-z0-9_]+)(?: \+(\d+))?: (.+)$/
const unreadLine = /^\? ([a-z0-9_]+)$/

/**
 * Reads conversations: `# one other` begins one, `= moment` begins a talk, `one +3: text` is a message three
 * minutes after the one before it (at once, within the same minute, without a number), and `? one` at the end
 * leaves what came last unread by that member.
 * @throws for a line that is none of these
 */
export function parseChats(source: string): TownChat[] {
  const chats: TownChat[] = []
  let talk: When | null = null
  let minutesLater = 0
  for (const line of source.split('\n').filter(Boolean)) {
    const chat = chats.at(-1)
    const begins = chatLine.exec(line)
    const talks = talkLine.exec(line)
    const says = messageLine.exec(line)
    const unread = unreadLine.exec(line)
    if (begins) {
      chats.push({ members: [begins[1]!, begins[2]!], messages: [], unreadBy: null })
      talk = null
    } else if (chat && talks) {
      talk = parseWhen(talks[1]!)
      minutesLater = 0
    } else if (chat && unread) {
      chat.unreadBy = unread[1]!
    } else if (chat && talk && says) {
      minutesLater += Number(says[2] ?? 0)
      chat.messages.push({ by: says[1]!, text: says[3]!, when: talk, minutesLater })
    } else {
      throw new Error(`not a line of a conversation: ${line}`)
    }
  }
  return chats
}
