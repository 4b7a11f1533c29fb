import type { Ctx, Uuid } from '@stoa/kit'
import { deleteFeedsOf } from './feeds/feed-store.ts'
import { deletePerson } from './people/person-store.ts'
import { forgetAuthor } from './post-index/index-posts.ts'
import { deleteUsesOf } from './trends/trend-store.ts'

/** Takes everything of a deleted member out of this module: found posts, feeds, and what was spoken of. */
export async function forgetMember(ctx: Ctx, memberId: Uuid): Promise<void> {
  await forgetAuthor(ctx, memberId)
  await deleteUsesOf(ctx.db, memberId)
  await deleteFeedsOf(ctx.db, memberId)
  await deletePerson(ctx.db, memberId)
}
