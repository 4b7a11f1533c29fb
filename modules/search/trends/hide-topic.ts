import type { Ctx } from '@stoa/kit'
import { tagKey } from '../post-index/marks.ts'
import { deleteHiddenTopic, insertHiddenTopic } from './trend-store.ts'

/** Keeps a tag out of the trends, from now on. Whether the actor may is decided by whoever calls. */
export async function hideTag(ctx: Ctx, tag: string): Promise<void> {
  await insertHiddenTopic(ctx.db, { kind: 'tag', topic: tagKey(tag) }, ctx.clock.now())
}

export async function showTag(ctx: Ctx, tag: string): Promise<void> {
  await deleteHiddenTopic(ctx.db, { kind: 'tag', topic: tagKey(tag) })
}
