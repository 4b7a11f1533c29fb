import { findMembersByHandles } from '@stoa/identity'
import { type Ctx, together } from '@stoa/kit'
import { readStems } from '../post-index/index-store.ts'
import { type Lookups, wordsOf } from './condition.ts'

/** Looks up the stems of texts and the holders of handles: two statements in one trip for any number of them. */
export async function lookUp(
  ctx: Ctx,
  texts: readonly string[],
  handles: readonly string[],
): Promise<Lookups> {
  const words = [...new Map(texts.flatMap(wordsOf).map(word => [word.folded, word])).values()]
  const [stems, members] = await together(ctx, ctx =>
    Promise.all([readStems(ctx.db, words), findMembersByHandles(ctx, handles)]),
  )
  const stemsByWord = new Map(words.map((word, at) => [word.folded, stems[at]!]))
  return {
    stemsOf: word => stemsByWord.get(word) ?? [word],
    memberOf: handle => members.get(handle.toLowerCase())?.id ?? null,
  }
}
