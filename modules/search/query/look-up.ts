import { findMembersByHandles } from '@stoa/identity'
import { type CacheKind, type Ctx, recall, together } from '@stoa/kit'
import { readStems } from '../post-index/index-store.ts'
import { type Lookups, wordsOf } from './condition.ts'

/** The stemmers of PostgreSQL change with its version alone. */
const stemsOfWords: CacheKind<readonly string[]> = {
  name: 'search.stems',
  maxEntries: 5_000,
  maxAgeMs: 3_600_000,
}

/**
 * Looks up the stems of texts and the holders of handles: two statements in one trip for any number of them, none
 * for words that were searched for lately.
 */
export async function lookUp(
  ctx: Ctx,
  texts: readonly string[],
  handles: readonly string[],
): Promise<Lookups> {
  const words = new Map(texts.flatMap(wordsOf).map(word => [word.folded, word]))
  const byKey = new Map([...words.values()].map(word => [keyOf(word), word]))
  const [stems, members] = await together(ctx, ctx =>
    Promise.all([
      recall(ctx.db.caches, stemsOfWords, [...byKey.keys()], async keys => {
        const found = await readStems(
          ctx.db,
          keys.map(key => byKey.get(key)!),
        )
        return new Map(keys.map((key, at) => [key, found[at]!]))
      }),
      findMembersByHandles(ctx, handles),
    ]),
  )
  return {
    stemsOf: folded => {
      const word = words.get(folded)
      return (word && stems.get(keyOf(word))) ?? [folded]
    },
    memberOf: handle => members.get(handle.toLowerCase())?.id ?? null,
  }
}

/** The accents of a word decide on its stems; no word has a space in it. */
const keyOf = ({ plain, folded }: { plain: string; folded: string }): string => `${plain} ${folded}`
