import type { Db, Uuid } from '@stoa/kit'
import type { Topic } from './topic.ts'

/** A member spoke of a topic in an hour. */
export interface TopicUse extends Topic {
  memberId: Uuid
  hour: Date
}

/** Each member counts once for a topic and hour, however often this is called. */
export async function insertTopicUses(db: Db, uses: readonly TopicUse[]): Promise<void> {
  if (uses.length === 0) return
  await db.query(
    `INSERT INTO search.topic_use (kind, topic, hour, member_id, label)
     SELECT * FROM unnest($1::text[], $2::text[], $3::timestamptz[], $4::uuid[], $5::text[])
     ON CONFLICT DO NOTHING`,
    [
      uses.map(use => use.kind),
      uses.map(use => use.topic),
      uses.map(use => use.hour),
      uses.map(use => use.memberId),
      uses.map(use => use.label),
    ],
    'search.insert_topic_uses',
  )
}

/** Counts uses of tags: in the order of the tags, so that two batches never wait for each other in a ring. */
export async function upsertTags(db: Db, uses: readonly TopicUse[]): Promise<void> {
  if (uses.length === 0) return
  await db.query(
    `INSERT INTO search.tag AS t (tag, label, uses, last_used_at)
     SELECT tag, min(label), count(*), max(hour) FROM unnest($1::text[], $2::text[], $3::timestamptz[])
       AS u(tag, label, hour)
     GROUP BY tag ORDER BY tag
     ON CONFLICT (tag) DO UPDATE
       SET uses = t.uses + excluded.uses, last_used_at = greatest(t.last_used_at, excluded.last_used_at)`,
    [uses.map(use => use.topic), uses.map(use => use.label), uses.map(use => use.hour)],
    'search.upsert_tags',
  )
}
