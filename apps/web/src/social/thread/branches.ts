import { createStore, useStore } from '../../api/store.ts'
import type { ThreadReply } from '../../api/types.ts'

/** Answers whose branch the reader has folded away, for as long as the page is open. */
const folded = createStore<ReadonlySet<string>>(new Set())

export const useFolded = (): ReadonlySet<string> => useStore(folded)

export function toggleBranch(postId: string): void {
  folded.set(now => {
    const next = new Set(now)
    if (!next.delete(postId)) next.add(postId)
    return next
  })
}

/** An answer that is shown; `away` counts those that its folded branch holds back. */
export type ShownReply = { reply: ThreadReply; away: number }

/** Leaves out what stands too deep for the room there is; an answer says how many it then holds back. */
export function upToDepth(replies: readonly ThreadReply[], deepest: number): readonly ThreadReply[] {
  const cut = new Map<string, number>()
  for (const { depth, parent_id: parent } of replies)
    if (depth === deepest + 1) cut.set(parent, (cut.get(parent) ?? 0) + 1)
  if (cut.size === 0) return replies
  return replies
    .filter(reply => reply.depth <= deepest)
    .map(reply => {
      const held = cut.get(reply.post.id)
      return held ? { ...reply, hidden_replies: reply.hidden_replies + held } : reply
    })
}

/** Leaves out what hangs below folded answers. The order stays. */
export function withoutFolded(
  replies: readonly ThreadReply[],
  isFolded: (postId: string) => boolean,
): ShownReply[] {
  const shown: ShownReply[] = []
  let under: { depth: number; entry: ShownReply } | null = null
  for (const reply of replies) {
    if (under && reply.depth > under.depth) {
      under.entry.away += 1
      continue
    }
    const entry: ShownReply = { reply, away: 0 }
    under = isFolded(reply.post.id) ? { depth: reply.depth, entry } : null
    shown.push(entry)
  }
  return shown
}
