/** What a text points at, each once and in the order of its first appearance. */
export interface Entities {
  /** Handles without the mark, as written; one handle in two spellings counts once. */
  mentions: string[]
  /** Without the mark, folded by `foldTag`. */
  tags: string[]
  /** Whole http and https addresses. */
  links: string[]
  /** Names between colons, which may be those of custom emoji. */
  shortcodes: string[]
}

// A link names http or https itself, so that no other scheme ever becomes one.
const links = /https?:\/\/[^\s<>"'`{}|\\^]{1,2048}/giu
// A handle does not follow a word (an e-mail address) nor run into a domain.
const mentions = /(?<![\p{L}\p{M}\p{N}_@/.])@([a-z0-9_]{3,20})(?![\p{L}\p{M}\p{N}_@]|\.[a-z0-9])/giu
// A tag has a letter somewhere: `#1` is a number.
const tags =
  /(?<![\p{L}\p{M}\p{N}_#＃&/])[#＃](?=[\p{N}\p{M}_]*\p{L})([\p{L}\p{M}\p{N}_]{1,64})(?![\p{L}\p{M}\p{N}_#＃])/gu
// Folded, `⑴` is three characters and some of one are eighteen: what is no tag any more is none.
const foldedTag = /^(?=[\p{N}\p{M}_]*\p{L})[\p{L}\p{M}\p{N}_]{1,64}$/u
const shortcodes = /(?<![\p{L}\p{M}\p{N}_:]):([a-z0-9_]{2,32}):(?![\p{L}\p{M}\p{N}_:])/giu

/** Finds what a tidied text points at. Time grows with the length of the text alone, whatever stands in it. */
export function findEntities(text: string): Entities {
  const found = new Set<string>()
  // What stands inside an address belongs to the address: a path may have an @ and a fragment begins with #.
  const rest = text.replace(links, candidate => {
    const link = trimLink(candidate)
    if (!isLink(link)) return candidate
    found.add(link)
    return ` ${candidate.slice(link.length)}`
  })
  const handles = new Map<string, string>()
  for (const [, handle] of rest.matchAll(mentions)) {
    const key = handle!.toLowerCase()
    if (!handles.has(key)) handles.set(key, handle!)
  }
  return {
    mentions: [...handles.values()],
    tags: [...new Set([...rest.matchAll(tags)].map(match => foldTag(match[1]!)))].filter(tag =>
      foldedTag.test(tag),
    ),
    links: [...found],
    shortcodes: [...new Set([...rest.matchAll(shortcodes)].map(match => match[1]!.toLowerCase()))],
  }
}

/** The one form of a tag, however it is typed: compatible forms are one (NFKC), and so are the cases. */
export function foldTag(tag: string): string {
  return tag.normalize('NFKC').toLowerCase().normalize('NFC')
}

/** Sentence marks and unpaired closing brackets at the end belong to the sentence. */
function trimLink(candidate: string): string {
  let link = candidate.replace(/[.,;:!?…»”’*_~]+$/u, '')
  for (const [open, close] of [
    ['(', ')'],
    ['[', ']'],
  ] as const) {
    let surplus = link.split(close).length - link.split(open).length
    while (surplus > 0 && link.endsWith(close)) {
      link = link.slice(0, -1).replace(/[.,;:!?…»”’*_~]+$/u, '')
      surplus -= 1
    }
  }
  return link
}

function isLink(text: string): boolean {
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return false
  // `https://bank.example@evil.example` shows one place and goes to another.
  return url.username === '' && url.password === '' && url.hostname.includes('.')
}
