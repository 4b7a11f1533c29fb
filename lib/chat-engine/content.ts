import { type Bytes, concat, fromUtf8, utf8 } from './bytes.ts'
import { type FileRef, parseFiles } from './file-ref.ts'

/** What a message says. It is known to the devices of the chat only. */
export type Content =
  | { kind: 'text'; text: string; replyTo?: string }
  /** An empty emoji takes the reaction back. */
  | { kind: 'reaction'; to: string; emoji: string }
  | { kind: 'edit'; of: string; text: string }
  | { kind: 'erase'; of: string }
  | { kind: 'title'; title: string }
  /** A reference to a thing of another part, such as a payment: who may see the thing sees it as it stands now. */
  | { kind: 'card'; type: string; id: string; replyTo?: string }
  /** Pictures, clips and other files, with words beneath them or without. */
  | { kind: 'files'; files: FileRef[]; text?: string; replyTo?: string }

/** Whether a message counts as unread: what is said does, what only changes something else does not. */
export const counts = ({ kind }: Content): boolean => kind === 'text' || kind === 'card' || kind === 'files'

/** Of a later version, or malformed: shown as such, never guessed at. */
export interface UnknownContent {
  kind: 'unknown'
}

const padTo = 256
const maxText = 16_000
const maxTitle = 120
const maxEmoji = 40
const idPattern = /^env_[0-9a-z]{26}$/
const cardTypePattern = /^[a-z][a-z_]{1,23}$/
const cardIdPattern = /^[a-z]{1,12}_[0-9a-z]{26}$/

/** JSON, filled up with spaces to a multiple of 256 bytes, so that its length says little. */
export function encodeContent(content: Content): Bytes {
  const json = utf8(JSON.stringify(content))
  const fill = (padTo - (json.length % padTo)) % padTo
  return concat(json, utf8(' '.repeat(fill)))
}

/** What another device said. Nothing of it is trusted: lengths and forms are checked, other fields dropped. */
export function decodeContent(bytes: Uint8Array): Content | UnknownContent {
  try {
    const value: unknown = JSON.parse(fromUtf8(bytes))
    return (typeof value === 'object' && value !== null && parse(value as Fields)) || { kind: 'unknown' }
  } catch {
    return { kind: 'unknown' }
  }
}

type Fields = Record<string, unknown>

function parse(fields: Fields): Content | null {
  switch (fields['kind']) {
    case 'text': {
      const text = textOf(fields['text'], maxText)
      const replyTo = idOf(fields['replyTo'])
      return text ? { kind: 'text', text, ...(replyTo ? { replyTo } : {}) } : null
    }
    case 'reaction': {
      const to = idOf(fields['to'])
      const emoji = fields['emoji'] === '' ? '' : textOf(fields['emoji'], maxEmoji)
      return to && emoji !== null ? { kind: 'reaction', to, emoji } : null
    }
    case 'edit': {
      const of = idOf(fields['of'])
      const text = textOf(fields['text'], maxText)
      return of && text ? { kind: 'edit', of, text } : null
    }
    case 'erase': {
      const of = idOf(fields['of'])
      return of ? { kind: 'erase', of } : null
    }
    case 'title': {
      const title = textOf(fields['title'], maxTitle)
      return title ? { kind: 'title', title } : null
    }
    case 'card': {
      const type = matching(fields['type'], cardTypePattern)
      const id = matching(fields['id'], cardIdPattern)
      const replyTo = idOf(fields['replyTo'])
      return type && id ? { kind: 'card', type, id, ...(replyTo ? { replyTo } : {}) } : null
    }
    case 'files': {
      const files = parseFiles(fields['files'])
      const text = textOf(fields['text'], maxText)
      const replyTo = idOf(fields['replyTo'])
      return files && { kind: 'files', files, ...(text ? { text } : {}), ...(replyTo ? { replyTo } : {}) }
    }
    default:
      return null
  }
}

function textOf(value: unknown, max: number): string | null {
  return typeof value === 'string' && value.trim() !== '' && value.length <= max ? value : null
}

const idOf = (value: unknown): string | null => matching(value, idPattern)

function matching(value: unknown, pattern: RegExp): string | null {
  return typeof value === 'string' && pattern.test(value) ? value : null
}
