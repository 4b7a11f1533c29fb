export type TextPiece =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'handle'; text: string; handle: string }

// A link must name http or https itself. A handle must not follow a word (an email) nor run into a domain.
const candidates =
  /(https?:\/\/[^\s<>"'`{}|\\^]+)|(?<![\p{L}\p{N}_@/.])@([A-Za-z0-9_]{3,20})(?![A-Za-z0-9_@]|\.[a-z0-9])/giu

const countOf = (text: string, mark: string, end: number) => text.slice(0, end).split(mark).length - 1

/** Sentence marks and unpaired closing brackets at the end belong to the sentence, not to the address. */
function splitTail(url: string): [string, string] {
  let end = url.length
  while (end > 0) {
    const last = url[end - 1]!
    if (/[.,;:!?…»”’*_~]/.test(last)) end--
    else if (last === ')' && countOf(url, ')', end) > countOf(url, '(', end)) end--
    else if (last === ']' && countOf(url, ']', end) > countOf(url, '[', end)) end--
    else break
  }
  return [url.slice(0, end), url.slice(end)]
}

function safeHref(text: string): string | null {
  try {
    const url = new URL(text)
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
    // "https://bank.example@evil.example" shows one place and goes to another.
    if (url.username || url.password || !url.hostname.includes('.')) return null
    return url.href
  } catch {
    return null
  }
}

/** What a reader sees of a link: without the scheme, and cut where it would fill the page. */
export function shownLink(href: string): string {
  const bare = href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  return bare.length > 42 ? `${bare.slice(0, 40)}…` : bare
}

/**
 * Text as pieces to render: never markup. Joined, the pieces give the text back unchanged, so nothing that somebody
 * wrote can be lost or turned into more than words, a web address or a handle.
 */
export function linkify(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  const addText = (until: number) => {
    if (until <= at) return
    const last = pieces.at(-1)
    const words = text.slice(at, until)
    if (last?.kind === 'text') last.text += words
    else pieces.push({ kind: 'text', text: words })
    at = until
  }
  for (const match of text.matchAll(candidates)) {
    const start = match.index
    if (start < at) continue
    if (match[1]) {
      const [url] = splitTail(match[1])
      const href = safeHref(url)
      if (!href) continue
      addText(start)
      pieces.push({ kind: 'link', text: url, href })
      at = start + url.length
    } else if (match[2]) {
      addText(start)
      pieces.push({ kind: 'handle', text: match[0], handle: match[2] })
      at = start + match[0].length
    }
  }
  addText(text.length)
  return pieces
}
