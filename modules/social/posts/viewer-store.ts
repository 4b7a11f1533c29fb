import type { Db, Uuid } from '@stoa/kit'

/** What a reader has done with posts. */
export interface OwnMarks {
  liked: ReadonlySet<Uuid>
  reposted: ReadonlySet<Uuid>
  bookmarked: ReadonlySet<Uuid>
}

/** Which of the posts the reader liked, passed on and keeps: one statement, all in the reader's shard; none for a visitor. */
export async function readOwnMarks(
  db: Db,
  viewerId: Uuid | null,
  postIds: readonly Uuid[],
): Promise<OwnMarks> {
  const rows = viewerId === null || postIds.length === 0 ? [] : await selectMarks(db, viewerId, postIds)
  const marked = (kind: MarkRow['kind']) =>
    new Set(rows.flatMap(row => (row.kind === kind ? row.postId : [])))
  return { liked: marked('liked'), reposted: marked('reposted'), bookmarked: marked('bookmarked') }
}

interface MarkRow {
  postId: Uuid
  kind: 'liked' | 'reposted' | 'bookmarked'
}

function selectMarks(db: Db, viewerId: Uuid, postIds: readonly Uuid[]): Promise<MarkRow[]> {
  return db.query<MarkRow>(
    `SELECT post_id AS "postId", 'liked' AS kind FROM social.post_like
     WHERE member_id = $1 AND post_id = ANY($2)
     UNION ALL
     SELECT post_id, 'reposted' FROM social.repost WHERE member_id = $1 AND post_id = ANY($2)
     UNION ALL
     SELECT post_id, 'bookmarked' FROM social.bookmark WHERE member_id = $1 AND post_id = ANY($2)`,
    [viewerId, postIds],
    'social.select_marks',
  )
}
