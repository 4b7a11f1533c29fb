import { linkify } from '../../ui/linkify.ts'

/** What a piece of a line may be. There is no piece that carries markup: everything is words, or leads somewhere safe. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis' | 'strong'; children: Inline[] }
  | { kind: 'code'; text: string }
  /** `host` stands beside a label that does not name the address by itself. */
  | { kind: 'link'; href: string; text: string; host: string | null }
  | { kind: 'mention'; handle: string; text: string }
  | { kind: 'tag'; tag: string; text: string }
  | { kind: 'emoji'; shortcode: string; text: string }

/** What the server found in the text. Only this becomes a link or a picture, so none leads nowhere. */
export type Entities = {
  /** In lower case. */
  mentions: ReadonlySet<string>
  /** Folded, without the mark. */
  tags: ReadonlySet<string>
  /** In lower case. */
  shortcodes: ReadonlySet<string>
}

export const noEntities: Entities = { mentions: new Set(), tags: new Set(), shortcodes: new Set() }

const tagOrEmoji =
  /(?<![\p{L}\p{M}\p{N}_#＃&/])[#＃]([\p{L}\p{M}\p{N}_]{1,64})(?![\p{L}\p{M}\p{N}_#＃])|(?<![\p{L}\p{M}\p{N}_:]):([A-Za-z0-9_]{2,32}):(?![\p{L}\p{M}\p{N}_:])/gu

/** The one form of a tag, however it is typed: the server keeps tags in it. */
const foldTag = (tag: string): string => tag.normalize('NFKC').toLowerCase().normalize('NFC')

/** Words as pieces: web addresses, and the mentions, tags and emoji that the server named. */
export function plainInlines(text: string, entities: Entities): Inline[] {
  const pieces: Inline[] = []
  for (const piece of linkify(text)) {
    if (piece.kind === 'link') pieces.push({ kind: 'link', href: piece.href, text: piece.text, host: null })
    else if (piece.kind === 'handle' && entities.mentions.has(piece.handle.toLowerCase()))
      pieces.push({ kind: 'mention', handle: piece.handle, text: piece.text })
    else addWords(pieces, piece.text, entities)
  }
  return pieces
}

function addWords(pieces: Inline[], text: string, entities: Entities): void {
  let at = 0
  for (const match of text.matchAll(tagOrEmoji)) {
    const [whole, tag, shortcode] = match
    const found: Inline | null =
      tag && entities.tags.has(foldTag(tag))
        ? { kind: 'tag', tag: foldTag(tag), text: whole }
        : shortcode && entities.shortcodes.has(shortcode.toLowerCase())
          ? { kind: 'emoji', shortcode: shortcode.toLowerCase(), text: whole }
          : null
    if (!found) continue
    addText(pieces, text.slice(at, match.index))
    pieces.push(found)
    at = match.index + whole.length
  }
  addText(pieces, text.slice(at))
}

/** Neighbouring words stay one piece, so that the page has no more nodes than it needs. */
export function addText(pieces: Inline[], text: string): void {
  if (text === '') return
  const last = pieces.at(-1)
  if (last?.kind === 'text') last.text += text
  else pieces.push({ kind: 'text', text })
}
