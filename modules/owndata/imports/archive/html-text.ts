import { Parser } from 'htmlparser2'

const blocks = new Set(['p', 'div', 'blockquote', 'pre', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** What stands in these is nothing that anybody wrote to be read. */
const silent = new Set(['script', 'style', 'template', 'head', 'title', 'iframe', 'object', 'noscript'])
/** Elements inside elements. Beyond it nobody writes, and the parser's time would grow with the square. */
const maxDepth = 200

interface Anchor {
  href: string
  className: string
  words: string
}

/**
 * The words of a post in HTML: paragraphs by a blank line, list items by a dash, links by their addresses. Whom it
 * names stands there with the host of their account, so that nobody here is meant. Null when elements nest without
 * end. Time grows with the length alone.
 */
export function textOfHtml(html: string): string | null {
  const writer = createWriter()
  let silence = 0
  let preformatted = 0
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        if (depth > maxDepth) throw new TooDeep()
        if (silent.has(name)) silence += 1
        if (name === 'pre') preformatted += 1
        if (name === 'br') writer.newLine()
        else if (name === 'li') writer.item()
        else if (blocks.has(name)) writer.paragraph()
        else if (name === 'a') writer.openAnchor(attributes['href'] ?? '', attributes['class'] ?? '')
        // Emoji are pictures on some servers, with their shortcode for those who do not see them.
        else if (name === 'img' && silence === 0) writer.words(attributes['alt'] ?? '')
      },
      ontext(words) {
        if (silence === 0) writer.words(preformatted > 0 ? words : words.replace(/[ \t\r\n]+/g, ' '))
      },
      onclosetag(name) {
        depth -= 1
        if (silent.has(name)) silence -= 1
        if (name === 'pre') preformatted -= 1
        if (name === 'a') writer.closeAnchor()
        else if (blocks.has(name)) writer.paragraph()
      },
    },
    { decodeEntities: true },
  )
  try {
    parser.end(html)
  } catch (error) {
    if (error instanceof TooDeep) return null
    throw error
  }
  return writer.text()
}

class TooDeep extends Error {}

/** Puts words and breaks together; it only ever appends. */
function createWriter() {
  let text = ''
  let gap = ''
  const anchors: Anchor[] = []
  const append = (words: string) => {
    const anchor = anchors.at(-1)
    if (anchor) anchor.words += words
    else text += words
  }
  const words = (input: string) => {
    const rest = gap === '' ? input : input.trimStart()
    if (rest === '') return
    if (text !== '' || anchors.length > 0) append(gap)
    gap = ''
    append(rest)
  }
  return {
    words,
    newLine() {
      gap = gap.length < 2 ? `${gap}\n` : gap
    },
    paragraph() {
      gap = '\n\n'
    },
    item() {
      if (gap === '') gap = '\n'
      words('- ')
    },
    openAnchor(href: string, className: string) {
      if (gap !== '' && text !== '' && anchors.length === 0) text += gap
      gap = ''
      anchors.push({ href, className, words: '' })
    },
    closeAnchor() {
      const anchor = anchors.pop()
      if (anchor) append(nameAnchor(anchor))
    },
    text: () =>
      text
        .split('\n')
        .map(line => line.trimEnd())
        .join('\n')
        .trim(),
  }
}

function nameAnchor({ href, className, words }: Anchor): string {
  const url = URL.parse(href)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return words
  const shown = words.trim()
  if (shown.startsWith('@') && /\bmention\b/.test(className))
    return shown.includes('@', 1) ? words : `${shown}@${url.host}`
  if (/^[#＃]/.test(shown)) return words
  const short = shown.replace(/…$/, '')
  const isAddress =
    short.includes('.') && (href.startsWith(short) || href.replace(/^https?:\/\//, '').startsWith(short))
  if (shown === '' || isAddress) return href
  // Words that look like another address than the one they lead to are not kept.
  return /^https?:/i.test(shown) ? href : `${shown} (${href})`
}
