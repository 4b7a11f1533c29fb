import type { Db, Uuid } from '@stoa/kit'

/** What stands between a reader and some posts: a row for each fact. */
export interface ViewRow {
  kind: 'follows' | 'apart' | 'member' | 'thread' | 'words' | 'tag' | 'liked' | 'reposted' | 'bookmarked'
  /** Of the member, the conversation or the post; null of muted words. */
  id: Uuid | null
  /** Muted words, folded. */
  folded: string | null
}

/**
 * Everything of a reader that a page of posts depends on, in one statement: whom they follow, who blocks whom, what
 * they mute, what they did with the posts. All of it stands in the reader's own shard. Whatever else a reader keeps
 * about posts joins in here, so that a page costs one trip.
 */
export function selectView(
  db: Db,
  viewerId: Uuid,
  among: { memberIds: readonly Uuid[]; postIds: readonly Uuid[]; threadIds: readonly Uuid[] },
  at: Date,
): Promise<ViewRow[]> {
  return db.query<ViewRow>(
    `SELECT 'follows' AS kind, followee_id AS id, NULL AS folded FROM social.following
     WHERE member_id = $1 AND followee_id = ANY($2)
     UNION ALL
     SELECT 'apart', blocked_id, NULL FROM social.blocking WHERE member_id = $1 AND blocked_id = ANY($2)
     UNION ALL
     SELECT 'apart', blocker_id, NULL FROM social.blocker WHERE member_id = $1 AND blocker_id = ANY($2)
     UNION ALL
     SELECT 'member', muted_id, NULL FROM social.muted_member
     WHERE member_id = $1 AND muted_id = ANY($2) AND (expires_at IS NULL OR expires_at > $5)
     UNION ALL
     SELECT 'thread', thread_id, NULL FROM social.muted_thread WHERE member_id = $1 AND thread_id = ANY($4)
     UNION ALL
     SELECT kind, NULL, folded FROM social.muted_phrase
     WHERE member_id = $1 AND (expires_at IS NULL OR expires_at > $5)
     UNION ALL
     SELECT 'liked', post_id, NULL FROM social.post_like WHERE member_id = $1 AND post_id = ANY($3)
     UNION ALL
     SELECT 'reposted', post_id, NULL FROM social.repost WHERE member_id = $1 AND post_id = ANY($3)
     UNION ALL
     SELECT 'bookmarked', post_id, NULL FROM social.bookmark WHERE member_id = $1 AND post_id = ANY($3)`,
    [viewerId, among.memberIds, among.postIds, among.threadIds, at],
    'social.select_view',
  )
}
