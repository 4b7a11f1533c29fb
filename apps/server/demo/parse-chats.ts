import { parseWhen, type When } from './schedule.ts'

/** What somebody says; other messages are named by their place in the conversation. */
type TownSaying =
  | { kind: 'text'; text: string; replyTo: number | null }
  | { kind: 'reaction'; to: number; emoji: string }
  | { kind: 'edit'; of: number; text: string }

export interface TownMessage {
  by: string
  says: TownSaying
  /** The start of the talk to which it belongs, and the minutes since then. */
  when: When
  minutesLater: number
}

export interface TownChat {
  /** The one who began it in front. */
  members: readonly string[]
  /** What a group is called; null for two. */
  title: string | null
  messages: TownMessage[]
  /** Who has not yet read what the others wrote last. */
  unreadBy: string | null
}

const chatLine = /^# ([a-z0-9_]+(?: [a-z0-9_]+)+)(?:: (.+))?$/
const talkLine = /^= (\S+ \d\d:\d\d)$/
const messageLine = /^([a-z0-9_]+)(?: \+(\d+))?(?: \^(\d+))?: (.+)$/
const reactionLine = /^([a-z0-9_]+)(?: \+(\d+))? !(\d+) (\S+)$/
const editLine = /^([a-z0-9_]+)(?: \+(\d+))? ~: (.+)$/
const unreadLine = /^\? ([a-z0-9_]+)$/

/**
 * Reads conversations: `# one other` begins one, `# one other third: Title` a group, `= moment` begins a talk,
 * `one +3: text` is a message three minutes after the one before it (at once, within the same minute, without a
 * number). `one ^2: text` answers the second text before it, `one !1 🙂` reacts to the last text, `one ~: text`
 * puts another text in the place of the own last one. `? one` at the end leaves what came last unread by that member.
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
    const unread = unreadLine.exec(line)
    const said = chat && talk ? readSaying(chat, line) : null
    if (begins) {
      const members = begins[1]!.split(' ')
      if (members.length > 2 !== (begins[2] !== undefined))
        throw new Error(`only a group has a title: ${line}`)
      chats.push({ members, title: begins[2] ?? null, messages: [], unreadBy: null })
      talk = null
    } else if (chat && talks) {
      talk = parseWhen(talks[1]!)
      minutesLater = 0
    } else if (chat && unread) {
      chat.unreadBy = unread[1]!
    } else if (chat && talk && said) {
      minutesLater += said.pause
      chat.messages.push({ by: said.by, says: said.says, when: talk, minutesLater })
    } else {
      throw new Error(`not a line of a conversation: ${line}`)
    }
  }
  return chats
}

function readSaying(chat: TownChat, line: string): { by: string; pause: number; says: TownSaying } | null {
  const [text, reaction, edit] = [messageLine, reactionLine, editLine].map(form => form.exec(line))
  if (text) {
    const replyTo = text[3] === undefined ? null : textBefore(chat, Number(text[3]))
    return { by: text[1]!, pause: Number(text[2] ?? 0), says: { kind: 'text', text: text[4]!, replyTo } }
  }
  if (reaction) {
    const to = textBefore(chat, Number(reaction[3]))
    return {
      by: reaction[1]!,
      pause: Number(reaction[2] ?? 0),
      says: { kind: 'reaction', to, emoji: reaction[4]! },
    }
  }
  if (edit) {
    const by = edit[1]!
    const of = textBefore(chat, 1, by)
    return { by, pause: Number(edit[2] ?? 0), says: { kind: 'edit', of, text: edit[3]! } }
  }
  return null
}

/** The place of the nth text before here, of anybody or of one member. */
function textBefore(chat: TownChat, nth: number, by: string | null = null): number {
  const places = chat.messages.flatMap((message, place) =>
    message.says.kind === 'text' && (by === null || message.by === by) ? [place] : [],
  )
  const place = places.at(-nth)
  if (place === undefined) throw new Error(`no text to speak of in the conversation of ${chat.members}`)
  return place
}
