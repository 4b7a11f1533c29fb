import type { Db, Uuid } from '@stoa/kit'

/** A member as the index holds them, before the stems are added. */
export interface PersonDocument {
  memberId: Uuid
  /** Words with their accents and without, for the stemmers. */
  stemmed: string
  /** The folded words. */
  words: string
}

export async function upsertPeople(db: Db, people: readonly PersonDocument[]): Promise<void> {
  if (people.length === 0) return
  await db.query(
    `INSERT INTO search.person (member_id, document)
     SELECT member_id, strip(to_tsvector('pg_catalog.english', stemmed) || to_tsvector('pg_catalog.french', stemmed)
       || to_tsvector('pg_catalog.simple', words))
     FROM unnest($1::uuid[], $2::text[], $3::text[]) AS p(member_id, stemmed, words)
     ON CONFLICT (member_id) DO UPDATE SET document = excluded.document`,
    [
      people.map(person => person.memberId),
      people.map(person => person.stemmed),
      people.map(person => person.words),
    ],
    'search.upsert_people',
  )
}

export async function deletePerson(db: Db, memberId: Uuid): Promise<void> {
  await db.query('DELETE FROM search.person WHERE member_id = $1', [memberId], 'search.delete_person')
}

/** Some of the members whose words fulfil the condition. */
export async function findPeople(db: Db, condition: string, limit: number): Promise<Uuid[]> {
  const rows = await db.query<{ id: Uuid }>(
    'SELECT member_id AS id FROM search.person WHERE document @@ (SELECT $1::tsquery) LIMIT $2',
    [condition, limit],
    'search.find_people',
  )
  return rows.map(row => row.id)
}

/** Where the filling with members stands, locked until the transaction ends; null when it is finished. */
export async function lockPeopleFilling(db: Db): Promise<Uuid | null> {
  const rows = await db.query<{ after: Uuid }>(
    'SELECT after_member_id AS after FROM search.filling WHERE people_finished_at IS NULL FOR UPDATE',
    [],
    'search.lock_people_filling',
  )
  return rows[0]?.after ?? null
}

export async function movePeopleFilling(db: Db, after: Uuid | null, finishedAt: Date | null): Promise<void> {
  await db.query(
    'UPDATE search.filling SET after_member_id = coalesce($1, after_member_id), people_finished_at = $2',
    [after, finishedAt],
  )
}
