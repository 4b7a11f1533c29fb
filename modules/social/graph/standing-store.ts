import type { Db, Uuid } from '@stoa/kit'

export interface StandingRow {
  memberId: Uuid
  /** Names of the ties that exist, in no order; `watches` stands for `follows` too. */
  ties: string[]
}

/** The ties between a member and others; all of them stand in the member's own shard. */
export function selectStandings(
  db: Db,
  memberId: Uuid,
  otherIds: readonly Uuid[],
  at: Date,
): Promise<StandingRow[]> {
  return db.query<StandingRow>(
    `SELECT other_id AS "memberId", array_agg(tie) AS ties FROM (
       SELECT followee_id AS other_id, CASE WHEN watches THEN 'watches' ELSE 'follows' END AS tie FROM social.following
       WHERE member_id = $1 AND followee_id = ANY($2)
       UNION ALL
       SELECT follower_id, 'followed_by' FROM social.follower WHERE member_id = $1 AND follower_id = ANY($2)
       UNION ALL
       SELECT followee_id, 'requested' FROM social.follow_request_sent
       WHERE member_id = $1 AND followee_id = ANY($2)
       UNION ALL
       SELECT requester_id, 'requested_by' FROM social.follow_request_received
       WHERE member_id = $1 AND requester_id = ANY($2)
       UNION ALL
       SELECT blocked_id, 'blocks' FROM social.blocking WHERE member_id = $1 AND blocked_id = ANY($2)
       UNION ALL
       SELECT blocker_id, 'blocked_by' FROM social.blocker WHERE member_id = $1 AND blocker_id = ANY($2)
       UNION ALL
       SELECT muted_id, 'mutes' FROM social.muted_member
       WHERE member_id = $1 AND muted_id = ANY($2) AND (expires_at IS NULL OR expires_at > $3)
     ) t GROUP BY other_id`,
    [memberId, otherIds, at],
    'social.select_standings',
  )
}

/** Which of the members have a block between them and another, or mute that one. Asks each in their own shard. */
export async function selectUnwelcoming(
  db: Db,
  otherId: Uuid,
  memberIds: readonly Uuid[],
  at: Date,
): Promise<Uuid[]> {
  const rows = await db.query<{ id: Uuid }>(
    `SELECT member_id AS id FROM social.blocking WHERE member_id = ANY($2) AND blocked_id = $1
     UNION
     SELECT member_id FROM social.blocker WHERE member_id = ANY($2) AND blocker_id = $1
     UNION
     SELECT member_id FROM social.muted_member
     WHERE member_id = ANY($2) AND muted_id = $1 AND (expires_at IS NULL OR expires_at > $3)`,
    [otherId, memberIds, at],
    'social.select_unwelcoming',
  )
  return rows.map(row => row.id)
}
