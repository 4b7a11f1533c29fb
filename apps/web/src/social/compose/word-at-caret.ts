/** What is being typed at the caret, where the composer can help: a handle, a tag, or an emoji's name. */
export type WordAtCaret = {
  kind: 'mention' | 'tag' | 'emoji'
  /** Without its mark. */
  query: string
  /** Where the word begins, mark included, and where it ends. */
  start: number
  end: number
}

const before = /(?<![\p{L}\p{M}\p{N}_@#:/.&])([@#:])([\p{L}\p{M}\p{N}_]{0,30})$/u
const after = /^[\p{L}\p{M}\p{N}_]*/u
const kinds = { '@': 'mention', '#': 'tag', ':': 'emoji' } as const
/** How many characters must stand after the mark before help is worth having: a lone colon is punctuation. */
const fewest = { mention: 1, tag: 1, emoji: 2 } as const

export function wordAtCaret(text: string, caret: number): WordAtCaret | null {
  // A word is short: looking back no further keeps each key press cheap in a long text.
  const from = Math.max(0, caret - 40)
  const match = before.exec(text.slice(from, caret))
  if (!match) return null
  const kind = kinds[match[1] as keyof typeof kinds]
  const tail = after.exec(text.slice(caret, caret + 40))![0]
  const query = match[2]! + tail
  if (query.length < fewest[kind]) return null
  return { kind, query, start: from + match.index, end: caret + tail.length }
}

/** Puts the chosen word in the place of the one that was begun, with a space after it to go on. */
export function replaceWord(
  text: string,
  word: WordAtCaret,
  chosen: string,
): { text: string; caret: number } {
  const rest = text.slice(word.end)
  const space = /^\s/.test(rest) ? '' : ' '
  const head = text.slice(0, word.start) + chosen + space
  return { text: head + rest, caret: head.length + (space ? 0 : 1) }
}
