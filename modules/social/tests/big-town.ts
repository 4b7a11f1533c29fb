import type { Uuid } from '@stoa/kit'

/**
 * Ten thousand members, made by SQL because only the reading is looked at: each posts twice and follows six;
 * three of them post a thousand times, and the first of these is followed by four thousand and merged.
 */
export const bigTown = {
  tables: [
    'social.post',
    'social.post_count',
    'social.following',
    'social.follower',
    'social.member_count',
    'social.home_timeline',
    'social.home_reader',
    'social.followed_tag',
    'social.local_timeline',
    'social.post_like',
    'social.repost',
    'social.post_response',
    'social.thread_post',
    'social.bookmark',
    'social.poll',
    'social.poll_count',
    'social.poll_vote',
    'social.merged_author',
  ],
} as const

/** The instant of the last post. */
export const seededUntil = new Date('2026-02-08T00:00:00Z')
const end = `timestamptz '${seededUntil.toISOString()}'`

/** The n-th id of a kind, as SQL. */
const id = (kind: string, n: string) =>
  `('${kind}0000000-0000-7000-8000-' || lpad(to_hex((${n})::bigint), 12, '0'))::uuid`

export const memberId = (n: number) => `a0000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}` as Uuid
export const busyId = memberId(5)
/** A post of the busy author that everybody likes and many answer. */
export const postId = (n: number) => `c0000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}` as Uuid

// Committed through to the disk: rows whose commit is still on its way are not marked as visible to all by
// VACUUM, and then no index answers alone. Neither are they while a background analysis looks at the table.
export const seedSql = `
  BEGIN;
  SET LOCAL synchronous_commit = on;
  ${bigTown.tables.map(table => `ALTER TABLE ${table} SET (autovacuum_enabled = off);`).join('\n  ')}
  INSERT INTO social.post
    SELECT ${id('a', 'n % 10000')}, ${id('b', 'n')}, 'post ' || n, ${end} - n * interval '30 seconds'
    FROM generate_series(1, 20000) n;
  INSERT INTO social.post
    SELECT ${id('a', '5 + n % 3')}, ${id('c', 'n')}, 'busy ' || n, ${end} - n * interval '200 seconds'
    FROM generate_series(1, 3000) n;
  INSERT INTO social.post_count
    SELECT author_id, post_id, slot, 2 FROM social.post, generate_series(0, 2) slot WHERE post_id::text < 'b8';
  INSERT INTO social.following
    SELECT ${id('a', 'm')}, ${id('a', '(m * 7 + k * 131) % 10000')}, ${end} - (m + k) * interval '1 minute'
    FROM generate_series(0, 9999) m, generate_series(1, 6) k
    WHERE m <> (m * 7 + k * 131) % 10000 ON CONFLICT DO NOTHING;
  INSERT INTO social.following
    SELECT ${id('a', 'm')}, '${busyId}', ${end} - m * interval '1 minute'
    FROM generate_series(100, 4099) m ON CONFLICT DO NOTHING;
  INSERT INTO social.follower SELECT followee_id, member_id, created_at FROM social.following;
  INSERT INTO social.member_count
    SELECT ${id('a', 'm')}, slot, 2, 2, 2 FROM generate_series(0, 9999) m, generate_series(0, 3) slot;
  INSERT INTO social.home_timeline
    SELECT f.member_id, p.created_at, p.post_id, p.author_id, p.author_id
    FROM social.following f JOIN social.post p ON p.author_id = f.followee_id WHERE f.followee_id <> '${busyId}';
  INSERT INTO social.home_reader SELECT DISTINCT member_id, ${end}, true FROM social.home_timeline;
  INSERT INTO social.followed_tag SELECT member_id, tag, tag, ${end}
    FROM social.home_reader, unnest(ARRAY['harbour', 'tea']) AS t(tag);
  INSERT INTO social.local_timeline
    SELECT (created_at AT TIME ZONE 'UTC')::date, created_at, post_id, author_id FROM social.post;
  INSERT INTO social.post_like
    SELECT ${id('a', 'row_number() OVER () % 10000')}, post_id, author_id, created_at FROM social.post;
  INSERT INTO social.post_like
    SELECT '${memberId(1234)}', post_id, author_id, created_at FROM social.home_timeline
    WHERE member_id = '${memberId(1234)}' ON CONFLICT DO NOTHING;
  INSERT INTO social.repost
    SELECT ${id('a', '5 + n % 3')}, post_id, author_id, created_at + interval '1 hour'
    FROM (SELECT *, row_number() OVER () AS n FROM social.post) p WHERE n % 10 = 0 ON CONFLICT DO NOTHING;
  INSERT INTO social.post_response
    SELECT author_id, post_id, 'like', member_id, member_id, created_at FROM social.post_like;
  INSERT INTO social.post_response
    SELECT '${busyId}', '${postId(3)}', 'like', ${id('a', 'n')}, ${id('a', 'n')}, ${end} - n * interval '1 second'
    FROM generate_series(1, 9999) n ON CONFLICT DO NOTHING;
  INSERT INTO social.thread_post
    SELECT '${postId(3)}', ${id('d', 'n')}, ${id('a', 'n % 10000')},
      CASE WHEN n % 4 = 0 THEN '${postId(3)}' ELSE ${id('d', 'n / 4')} END, '${busyId}', (n % 3 > 0)::integer,
      ${end} - (20000 - n) * interval '1 second'
    FROM generate_series(4, 20000) n;
  INSERT INTO social.following
    SELECT author_id, '${memberId(1234)}', ${end} FROM social.home_timeline WHERE member_id = '${memberId(1234)}'
    ON CONFLICT DO NOTHING;
  INSERT INTO social.follower
    SELECT followee_id, member_id, created_at FROM social.following ON CONFLICT DO NOTHING;
  INSERT INTO social.poll
    SELECT author_id, post_id, ARRAY['a', 'b'], false, ${end}
    FROM (SELECT *, row_number() OVER () AS n FROM social.post) p WHERE n % 10 = 0;
  INSERT INTO social.poll_count SELECT author_id, post_id, slot, 1, 1, 0, 0, 0
    FROM social.poll, generate_series(0, 3) slot;
  INSERT INTO social.poll_vote SELECT author_id, post_id, '${memberId(1234)}', '{0}', ${end} FROM social.poll;
  INSERT INTO social.bookmark_folder VALUES ('${memberId(1234)}', '${memberId(1)}', 'folder', ${end});
  INSERT INTO social.bookmark
    SELECT '${memberId(1234)}', post_id, author_id, CASE WHEN row_number() OVER () % 3 = 0 THEN '${memberId(1)}'::uuid END,
      created_at
    FROM social.post;
  INSERT INTO social.merged_author VALUES ('${busyId}', ${end});
  COMMIT;`
