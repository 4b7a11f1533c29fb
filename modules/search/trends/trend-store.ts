import type { Db, Uuid } from '@stoa/kit'

export interface TopicKey {
  kind: 'tag' | 'link'
  topic: string
}

export interface BusyTopic extends TopicKey {
  label: string
  members: number
  /** Some of them, whoever they are. */
  sample: Uuid[]
}

export interface Trend extends TopicKey {
  label: string
  members: number
  score: number
}

/**
 * The topics of the last hours with the most distinct members, without those that staff hide. Ids begin with the
 * time of joining: in their own order the sample would show the oldest accounts alone, and hide many new ones.
 */
export async function listBusyTopics(
  db: Db,
  since: Date,
  minMembers: number,
  sample: number,
  limit: number,
): Promise<BusyTopic[]> {
  return db.query<BusyTopic>(
    `SELECT m.kind, m.topic, min(m.label) AS label, count(*)::integer AS members,
            (array_agg(m.member_id ORDER BY hashtext(m.member_id::text), m.member_id))[1:$3] AS sample
     FROM (
       SELECT u.kind, u.topic, u.member_id, min(u.label) AS label FROM search.topic_use u
       WHERE u.hour >= $1 AND NOT EXISTS (
         SELECT FROM search.hidden_topic h WHERE h.kind = u.kind AND h.topic = u.topic)
       GROUP BY u.kind, u.topic, u.member_id
     ) m
     GROUP BY m.kind, m.topic HAVING count(*) >= $2
     ORDER BY 4 DESC, m.kind, m.topic LIMIT $4`,
    [since, minMembers, sample, limit],
    'search.list_busy_topics',
  )
}

/** How often members spoke of topics between two moments, each once an hour. */
export async function countUses(
  db: Db,
  topics: readonly TopicKey[],
  from: Date,
  until: Date,
): Promise<(TopicKey & { uses: number })[]> {
  return db.query<TopicKey & { uses: number }>(
    `SELECT t.kind, t.topic, count(*)::integer AS uses
     FROM unnest($1::text[], $2::text[]) AS t(kind, topic)
     JOIN search.topic_use u ON u.kind = t.kind AND u.topic = t.topic AND u.hour >= $3 AND u.hour < $4
     GROUP BY t.kind, t.topic`,
    [topics.map(topic => topic.kind), topics.map(topic => topic.topic), from, until],
    'search.count_uses',
  )
}

/** What was a trend before is one no longer. */
export async function replaceTrends(db: Db, trends: readonly Trend[], now: Date): Promise<void> {
  await db.query('DELETE FROM search.trend')
  await db.query(
    `INSERT INTO search.trend (kind, topic, label, members, score, computed_at)
     SELECT t.*, $6 FROM unnest($1::text[], $2::text[], $3::text[], $4::integer[], $5::double precision[]) AS t`,
    [
      trends.map(trend => trend.kind),
      trends.map(trend => trend.topic),
      trends.map(trend => trend.label),
      trends.map(trend => trend.members),
      trends.map(trend => trend.score),
      now,
    ],
    'search.insert_trends',
  )
}

export async function listTrends(db: Db, limit: number): Promise<Trend[]> {
  return db.query<Trend>(
    `SELECT kind, topic, label, members, score FROM search.trend t
     WHERE NOT EXISTS (SELECT FROM search.hidden_topic h WHERE h.kind = t.kind AND h.topic = t.topic)
     ORDER BY score DESC, topic LIMIT $1`,
    [limit],
    'search.list_trends',
  )
}

export async function insertHiddenTopic(db: Db, { kind, topic }: TopicKey, now: Date): Promise<void> {
  await db.query(
    'INSERT INTO search.hidden_topic (kind, topic, hidden_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [kind, topic, now],
  )
}

export async function deleteHiddenTopic(db: Db, { kind, topic }: TopicKey): Promise<void> {
  await db.query('DELETE FROM search.hidden_topic WHERE kind = $1 AND topic = $2', [kind, topic])
}

/** Forgets who spoke of what, some rows at a time; answers how many. */
export async function deleteUsesBefore(db: Db, before: Date, limit: number): Promise<number> {
  const rows = await db.query(
    `DELETE FROM search.topic_use WHERE ctid = ANY(ARRAY(
       SELECT ctid FROM search.topic_use WHERE hour < $1 LIMIT $2)) RETURNING 1`,
    [before, limit],
    'search.delete_uses_before',
  )
  return rows.length
}

/** What one member spoke of in the days that are kept. */
export async function deleteUsesOf(db: Db, memberId: Uuid): Promise<void> {
  await db.query('DELETE FROM search.topic_use WHERE member_id = $1', [memberId])
}
