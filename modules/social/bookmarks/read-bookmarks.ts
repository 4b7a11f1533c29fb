import type { MemberCtx, Uuid } from '@stoa/kit'
import { hydratePosts, type ReadItem } from '../posts/hydrate-posts.ts'
import type { PageRequest } from '../timelines/read-timelines.ts'
import { positionOfRef, type Slice, toSlice } from '../timelines/timeline.ts'
import { listBookmarks, listBookmarksIn } from './bookmark-store.ts'

/** What the acting member keeps, the latest first, of one folder or of all. */
export async function readBookmarks(
  ctx: MemberCtx,
  folderId: Uuid | null,
  page: PageRequest,
): Promise<Slice<ReadItem>> {
  const { memberId } = ctx.actor
  const wanted = page.limit + 1
  const refs =
    folderId === null
      ? await listBookmarks(ctx.db, memberId, page.before, wanted)
      : await listBookmarksIn(ctx.db, memberId, folderId, page.before, wanted)
  return hydratePosts(ctx, toSlice(refs, page.limit, positionOfRef))
}
