import type { Entities, Inline } from './inline.ts'
import { parseInline } from './parse-inline.ts'

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Inline[][] }

const deepestQuote = 3

const quoteLine = /^ {0,3}>\s?(.*)$/
const bulletLine = /^ {0,3}[-*+] +(\S.*)$/
const numberLine = /^ {0,3}(\d{1,4})[.)] +(\S.*)$/
const fenceLine = /^ {0,3}(`{3,}|~{3,})/

type Taken = { block: Block; next: number }

/**
 * A text in the square's basic formatting as blocks to render: paragraphs, quotes, lists and code. Everything that is
 * none of these stays words, HTML too: no block and no piece carries markup.
 */
export function parseBlocks(text: string, entities: Entities, depth = 0): Block[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const blocks: Block[] = []
  let words: string[] = []
  const endParagraph = () => {
    const said = words.join('\n').trim()
    if (said) blocks.push({ kind: 'paragraph', children: parseInline(said, entities) })
    words = []
  }
  let at = 0
  while (at < lines.length) {
    const line = lines[at]!
    const taken =
      takeFence(lines, at) ??
      (depth < deepestQuote ? takeQuote(lines, at, entities, depth) : null) ??
      takeList(lines, at, entities)
    if (taken) {
      endParagraph()
      blocks.push(taken.block)
      at = taken.next
      continue
    }
    if (line.trim() === '') endParagraph()
    else words.push(line)
    at += 1
  }
  endParagraph()
  return blocks
}

/** Code between two fences; one that is never closed runs to the end, as it stands while somebody types it. */
function takeFence(lines: readonly string[], from: number): Taken | null {
  const fence = fenceLine.exec(lines[from]!)?.[1]
  if (!fence) return null
  const inside: string[] = []
  let at = from + 1
  while (at < lines.length) {
    const line = lines[at]!.trim()
    at += 1
    if (line.length >= fence.length && [...line].every(character => character === fence[0])) break
    inside.push(lines[at - 1]!)
  }
  return { block: { kind: 'code', text: inside.join('\n') }, next: at }
}

function takeQuote(lines: readonly string[], from: number, entities: Entities, depth: number): Taken | null {
  const inside: string[] = []
  let at = from
  for (; at < lines.length; at++) {
    const words = quoteLine.exec(lines[at]!)?.[1]
    if (words === undefined) break
    inside.push(words)
  }
  if (at === from) return null
  return {
    block: { kind: 'quote', blocks: parseBlocks(inside.join('\n'), entities, depth + 1) },
    next: at,
  }
}

function takeList(lines: readonly string[], from: number, entities: Entities): Taken | null {
  const first = numberLine.exec(lines[from]!)
  const ordered = first !== null
  const items: Inline[][] = []
  let at = from
  for (; at < lines.length; at++) {
    const words = ordered ? numberLine.exec(lines[at]!)?.[2] : bulletLine.exec(lines[at]!)?.[1]
    if (words === undefined) break
    items.push(parseInline(words, entities))
  }
  // A single numbered line is more often a year or an address than a list.
  if (items.length === 0 || (ordered && items.length === 1)) return null
  return { block: { kind: 'list', ordered, start: first ? Number(first[1]) : 1, items }, next: at }
}
