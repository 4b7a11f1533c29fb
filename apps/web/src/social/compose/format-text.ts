export type Mark = 'strong' | 'emphasis' | 'code' | 'quote' | 'list' | 'link'
export type Edited = { text: string; from: number; to: number }

const around = { strong: '**', emphasis: '_', code: '`' } as const
const atStart = { quote: '> ', list: '- ' } as const

/**
 * Marks the selection, or takes the same mark off again. What is selected stays selected, so that marks can follow
 * one another; a link selects the place where its address goes.
 */
export function formatText(text: string, from: number, to: number, mark: Mark): Edited {
  if (mark === 'quote' || mark === 'list') return formatLines(text, from, to, atStart[mark])
  const inside = text.slice(from, to)
  if (mark === 'link') {
    const address = 'https://'
    const head = `${text.slice(0, from)}[${inside}](`
    return {
      text: `${head}${address})${text.slice(to)}`,
      from: head.length + address.length,
      to: head.length + address.length,
    }
  }
  const sign = around[mark]
  const size = sign.length
  const isMarked =
    text.slice(from - size, from) === sign && text.slice(to, to + size) === sign && from >= size
  return isMarked
    ? { text: text.slice(0, from - size) + inside + text.slice(to + size), from: from - size, to: to - size }
    : { text: text.slice(0, from) + sign + inside + sign + text.slice(to), from: from + size, to: to + size }
}

function formatLines(text: string, from: number, to: number, sign: string): Edited {
  const start = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1
  const next = text.indexOf('\n', to)
  const end = next < 0 ? text.length : next
  const lines = text.slice(start, end).split('\n')
  const areMarked = lines.every(line => line.startsWith(sign))
  const changed = lines.map(line => (areMarked ? line.slice(sign.length) : sign + line)).join('\n')
  return {
    text: text.slice(0, start) + changed + text.slice(end),
    from: start,
    to: start + changed.length,
  }
}
