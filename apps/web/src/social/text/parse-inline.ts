import { linkify } from '../../ui/linkify.ts'
import { addText, type Entities, type Inline, plainInlines } from './inline.ts'

/** Emphasis inside emphasis is bounded, so that no text can nest the page without end. */
const deepest = 6

const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character)
const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** The address that a label leads to, if it is one that is safe to follow: http or https, and naming one host. */
function safeTarget(address: string): { href: string; host: string } | null {
  const [piece, ...more] = linkify(address)
  if (piece?.kind !== 'link' || more.length > 0) return null
  return { href: piece.href, host: new URL(piece.href).hostname.replace(/^www\./, '') }
}

/** A label that is the address itself needs no host beside it; one that only mentions it does. */
function namesHost(label: string, host: string): boolean {
  const bare = label
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
  return bare === host || (bare.startsWith(`${host}/`) && !/\s/.test(bare))
}

const linkForm = /^\[([^\][\n]{1,300})\]\((https?:\/\/[^\s)]{1,2000})\)/i
const nextMark = /[`*_[\\]|https?:\/\//gi

/**
 * One stretch of text with its marks: `code`, **strong**, *emphasis*, [label](address), and a backslash before a mark
 * that is meant as itself. A mark without its partner stays a character.
 */
export function parseInline(text: string, entities: Entities, depth = 0): Inline[] {
  const pieces: Inline[] = []
  let from = 0
  let at = 0
  // A mark that found no partner once finds none later: without this, a row of stars would be searched again for each.
  const hopeless = new Set<string>()
  const flush = (until: number) => {
    for (const piece of plainInlines(text.slice(from, until), entities)) {
      if (piece.kind === 'text') addText(pieces, piece.text)
      else pieces.push(piece)
    }
  }
  const take = (until: number, ...made: Inline[]) => {
    flush(at)
    for (const piece of made) {
      if (piece.kind === 'text') addText(pieces, piece.text)
      else pieces.push(piece)
    }
    at = until
    from = until
  }
  while (at < text.length) {
    nextMark.lastIndex = at
    const match = nextMark.exec(text)
    if (!match) break
    at = match.index
    const mark = text[at]!
    if (match[0].length > 1) {
      // An address keeps its stars and underscores: they are part of it.
      at += /^\S+/.exec(text.slice(at, at + 2048))![0].length
    } else if (mark === '\\' && /[\\`*_[\]()#>~-]/.test(text[at + 1] ?? '')) {
      take(at + 2, { kind: 'text', text: text[at + 1]! })
    } else if (mark === '`') {
      const ticks = /^`+/.exec(text.slice(at, at + 32))![0]
      const close = hopeless.has(ticks) ? -1 : findTicks(text, at + ticks.length, ticks)
      if (close < 0) {
        hopeless.add(ticks)
        at += ticks.length
      } else take(close + ticks.length, { kind: 'code', text: text.slice(at + ticks.length, close).trim() })
    } else if (mark === '[') {
      const link = linkForm.exec(text.slice(at, at + 2400))
      const target = link && safeTarget(link[2]!)
      if (link && target) {
        const label = link[1]!.trim() || target.host
        take(at + link[0].length, {
          kind: 'link',
          href: target.href,
          text: label,
          host: namesHost(label, target.host) ? null : target.host,
        })
      } else at += 1
    } else if (mark === '*' || mark === '_') {
      const run = mark.repeat(text[at + 1] === mark ? 2 : 1)
      const close =
        depth >= deepest || hopeless.has(run) || !opens(text, at, run)
          ? -1
          : findClose(text, at + run.length, run)
      if (close > at) {
        const inside = parseInline(text.slice(at + run.length, close), entities, depth + 1)
        take(close + run.length, { kind: run.length === 2 ? 'strong' : 'emphasis', children: inside })
      } else {
        if (close === -2) hopeless.add(run)
        at += run.length
      }
    } else at += 1
  }
  flush(text.length)
  return pieces
}

/** A mark opens before a word; an underscore inside a word is part of its name. */
const opens = (text: string, at: number, run: string): boolean =>
  !isSpace(text[at + run.length]) &&
  text[at + run.length] !== run[0] &&
  (run[0] === '*' || !isWord(text[at - 1]))

/** Where the same mark closes: after a word, and not as a part of a longer row. −2 when it stands nowhere. */
function findClose(text: string, from: number, run: string): number {
  for (let at = text.indexOf(run, from); at >= 0; at = text.indexOf(run, at + 1)) {
    const isLonger = text[at + run.length] === run[0] || text[at - 1] === run[0]
    if (isLonger) {
      while (text[at + 1] === run[0]) at++
      continue
    }
    if (isSpace(text[at - 1]) || text[at - 1] === '\\') continue
    if (run[0] === '_' && isWord(text[at + run.length])) continue
    return at
  }
  return -2
}

/** The same number of backticks again, no more and no fewer. */
function findTicks(text: string, from: number, ticks: string): number {
  for (let at = text.indexOf(ticks, from); at >= 0; at = text.indexOf(ticks, at)) {
    let end = at
    while (text[end] === '`') end++
    if (end - at === ticks.length && text[at - 1] !== '`') return at
    at = end
  }
  return -1
}
