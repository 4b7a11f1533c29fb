import type { Uuid } from '@stoa/kit'

/** What a member has muted, as far as it concerns some posts. Nothing in it has expired. */
export interface Mutes {
  memberIds: ReadonlySet<Uuid>
  threadIds: ReadonlySet<Uuid>
  /** Folded words and phrases, from `foldPhrase`. */
  phrases: readonly string[]
  /** Folded tags, without the mark. */
  tags: ReadonlySet<string>
}

export const noMutes: Mutes = { memberIds: new Set(), threadIds: new Set(), phrases: [], tags: new Set() }

/** As much of a post as muting looks at. */
export interface MutablePost {
  authorId: Uuid
  threadId: Uuid
  /** Everything of it that is read: text, content warning, poll options, descriptions of pictures. */
  texts: readonly string[]
  tags: readonly string[]
  /** Who passed it on to this reader, when somebody did. */
  repostedById?: Uuid | null
}

/** Whether the mutes keep a post away. A member's own posts are never asked about. */
export function isMuted(post: MutablePost, mutes: Mutes): boolean {
  if (mutes.memberIds.has(post.authorId) || mutes.threadIds.has(post.threadId)) return true
  if (post.repostedById && mutes.memberIds.has(post.repostedById)) return true
  return isMutedWording(post, mutes)
}

/** Whether muted words or tags stand in something, whoever wrote it. */
export function isMutedWording(post: Pick<MutablePost, 'texts' | 'tags'>, mutes: Mutes): boolean {
  if (mutes.tags.size > 0 && post.tags.some(tag => mutes.tags.has(foldWords(tag)))) return true
  if (mutes.phrases.length === 0) return false
  // Spaces at both ends make every word a whole one.
  const words = post.texts.map(text => ` ${foldWords(text)} `)
  return mutes.phrases.some(phrase => words.some(text => text.includes(` ${phrase} `)))
}

/** What a member wrote to be muted, in the form in which it is compared; null when no word is in it. */
export function foldPhrase(input: string): { kind: 'words' | 'tag'; folded: string } | null {
  const folded = foldWords(input)
  if (folded === '') return null
  const isTag = /^\s*#[^\s#]+\s*$/.test(input)
  return { kind: isTag ? 'tag' : 'words', folded }
}

// Scripts that are written without spaces give a word per letter, so that a part of a line can be muted.
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[[\p{L}\p{N}_]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]+|\p{Extended_Pictographic}/gv

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ς: 'σ' }

/** The words of a text in lower case and without accents, one space between two. */
function foldWords(text: string): string {
  const plain = text
    // Up and down again brings letters together that have one capital: ß and ss, ı and i.
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæøłđς]/g, letter => ligatures[letter] ?? letter)
    // What was taken apart may hold capitals again, such as a mathematical letter.
    .toLowerCase()
  return (plain.match(word) ?? []).join(' ')
}
