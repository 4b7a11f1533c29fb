import type { Ctx, Uuid } from '@stoa/kit'
import { tellPostChanged } from '../posts/tell-change.ts'
import { pollSignalMs } from './policy.ts'

/** Tells those who look at a post that it has changed, however many changes there are. */
export type ChangeTeller = (ctx: Ctx, postId: Uuid) => void

/** At most this many posts wait to be told of at a time; of further ones each change is told. */
const waitingMax = 10_000

/**
 * The first change of a post is told at once and those of the next two seconds together at their end, so that a
 * storm of votes wakes nobody more often.
 */
export function createChangeTeller(everyMs = pollSignalMs): ChangeTeller {
  const waiting = new Map<Uuid, { again: boolean }>()
  const tell = (ctx: Ctx, postId: Uuid): void => tellPostChanged(ctx.db, postId)
  const hold = (ctx: Ctx, postId: Uuid): void => {
    const held = { again: false }
    waiting.set(postId, held)
    setTimeout(() => {
      waiting.delete(postId)
      if (!held.again) return
      tell(ctx, postId)
      hold(ctx, postId)
    }, everyMs).unref()
  }
  return (ctx, postId) => {
    const held = waiting.get(postId)
    if (held) held.again = true
    else {
      tell(ctx, postId)
      if (waiting.size < waitingMax) hold(ctx, postId)
    }
  }
}
