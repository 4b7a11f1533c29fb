import { findEntities, foldTag } from '../posts/entities.ts'

// Marks that any letter can carry; not vowel signs, which are letters of their own scripts, nor the two marks of
// Japanese, which make another letter.
const accents = /[[\p{sc=Inherited}&&\p{M}]--\p{scx=Hiragana}]/gv

/** How tags are compared when they are followed: `#Café` is `#cafe`. Folding twice changes nothing. */
export function tagKeyOf(tag: string): string {
  return foldTag(foldTag(tag).normalize('NFKD').replace(accents, ''))
}

/** A tag as somebody names it, with its mark or without, in the form in which it is shown; null when it is none. */
export function readTag(input: string): string | null {
  const { tags } = findEntities(`#${input.trim().replace(/^[#＃]/, '')}`)
  return tags.length === 1 && tags[0] === foldTag(input.trim().replace(/^[#＃]/, '')) ? tags[0] : null
}
