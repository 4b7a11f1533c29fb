import type { Db, Uuid } from '@stoa/kit'
import type { PostDocument } from './post-document.ts'

/** Writes posts into the index, over what stood there of them; answers those that were new to it. */
export async function upsertDocuments(db: Db, documents: readonly PostDocument[]): Promise<Set<Uuid>> {
  if (documents.length === 0) return new Set()
  const rows = await db.query<{ postId: Uuid; isNew: boolean }>(
    `INSERT INTO search.post (post_id, author_id, created_at, likes, replies, reposts, ranked_at, document)
     SELECT post_id, author_id, created_at, likes, replies, reposts, ranked_at,
       strip(CASE WHEN english THEN to_tsvector('pg_catalog.english', stemmed) ELSE '' END
          || CASE WHEN french THEN to_tsvector('pg_catalog.french', stemmed) ELSE '' END)
       || lexemes::tsvector
     FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::boolean[], $6::boolean[], $7::text[],
                 $8::integer[], $9::integer[], $10::integer[], $11::timestamptz[])
       AS d(post_id, author_id, created_at, stemmed, english, french, lexemes, likes, replies, reposts, ranked_at)
     ON CONFLICT (post_id) DO UPDATE
       SET document = excluded.document, likes = excluded.likes, replies = excluded.replies,
           reposts = excluded.reposts, ranked_at = excluded.ranked_at
     RETURNING post_id AS "postId", xmax = 0 AS "isNew"`,
    [
      documents.map(d => d.postId),
      documents.map(d => d.authorId),
      documents.map(d => d.createdAt),
      documents.map(d => d.stemmed),
      documents.map(d => d.english),
      documents.map(d => d.french),
      documents.map(d => d.lexemes),
      documents.map(d => d.responses.likes),
      documents.map(d => d.responses.replies),
      documents.map(d => d.responses.reposts),
      documents.map(d => d.rankedAt),
    ],
    'search.upsert_documents',
  )
  return new Set(rows.filter(row => row.isNew).map(row => row.postId))
}

export async function deleteDocuments(db: Db, postIds: readonly Uuid[]): Promise<void> {
  await db.query('DELETE FROM search.post WHERE post_id = ANY($1)', [postIds], 'search.delete_documents')
}

/** Deletes some of the posts that carry a mark; answers how many. */
export async function deleteMarked(db: Db, mark: string, limit: number): Promise<number> {
  const rows = await db.query(
    `DELETE FROM search.post WHERE post_id = ANY(ARRAY(
       SELECT post_id FROM search.post WHERE document @@ (SELECT $1::tsquery) LIMIT $2)) RETURNING 1`,
    [mark, limit],
    'search.delete_marked',
  )
  return rows.length
}

/** All forms of each word that the index may hold: its stems in both languages and the word itself, folded. */
export async function readStems(
  db: Db,
  words: readonly { plain: string; folded: string }[],
): Promise<string[][]> {
  if (words.length === 0) return []
  const rows = await db.query<{ stems: string[] }>(
    `SELECT tsvector_to_array(
       to_tsvector('pg_catalog.english', plain) || to_tsvector('pg_catalog.english', folded)
       || to_tsvector('pg_catalog.french', plain) || to_tsvector('pg_catalog.french', folded)
       || array_to_tsvector(ARRAY[folded])) AS stems
     FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS w(plain, folded, place) ORDER BY place`,
    [words.map(word => word.plain), words.map(word => word.folded)],
    'search.read_stems',
  )
  return rows.map(row => row.stems)
}
