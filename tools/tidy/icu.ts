/**
 * What an ICU message takes, as text that can be compared: its arguments and tags, sorted. Both languages
 * of a message must take the same; plural branches may differ, for languages differ in them.
 */
export function describeMessage(message: string): string {
  const taken = new Set<string>()
  for (const [, tag] of message.matchAll(/<(\w+)>/g)) taken.add(`<${tag}>`)
  readText(message, 0, taken)
  return [...taken].sort().join(' ')
}

/** Reads text up to the brace that closes it; returns the position after that brace. */
function readText(message: string, start: number, taken: Set<string>): number {
  let at = start
  while (at < message.length) {
    const char = message[at]
    if (char === '}') return at + 1
    at = char === '{' ? readArgument(message, at + 1, taken) : at + 1
  }
  return at
}

/** Reads `name}`, `name, number}` or `name, plural, one {…} other {…}}`. */
function readArgument(message: string, start: number, taken: Set<string>): number {
  const head = /^\s*(\w+)\s*(?:,\s*(\w+)\s*)?/.exec(message.slice(start))
  if (!head) return start
  taken.add(`{${head[1]}}`)
  let at = start + head[0].length
  const branches = ['plural', 'select', 'selectordinal'].includes(head[2] ?? '')
  while (at < message.length && message[at] !== '}') {
    at = message[at] === '{' && branches ? readText(message, at + 1, taken) : at + 1
  }
  return at + 1
}
