import type { FollowedTagRow } from './tag-store.ts'

/** The wire shape of a followed tag. */
export function presentFollowedTag(row: FollowedTagRow) {
  return { tag: row.tag, followed_at: row.createdAt.toISOString() }
}
