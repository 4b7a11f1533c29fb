import type { RootDb } from '@stoa/kit'
import { type Run, withoutIndex } from './run-sql.ts'
import { seedSearch } from './seed-search.ts'

export interface SeedOptions {
  /** With one connection: settings at the start are for all that follows. */
  db: RootDb
  /** Of all members, with those who are signed in. */
  members: number
  /** Handles of members who exist already, in order: the first two become widely followed. */
  signedIn: readonly string[]
}

/** Followers of the first and of the second member who is signed in. */
export interface SeededGraph {
  onePercentFollowers: number
  wideFollowers: number
  databaseBytes: number
  posts: number
}

const followsEach = 100
const postsEach = 10
/** Followers of each signed-in author who is not one of the first two. */
const ordinaryFollowers = 100

/**
 * Fills the database of a running Stoa with a graph by bulk SQL: power-law follows, 100 each on average, and 10
 * posts each over the last weeks. Signed-in members follow like all others, and the first two of them besides.
 */
export async function seedGraph(options: SeedOptions): Promise<SeededGraph> {
  const wideFollowers = Math.min(options.members - 1, 10_000)
  const onePercentFollowers = Math.floor(options.members / 100)
  const run: Run = (sql, values) => options.db.query(sql, values)
  await run("SET synchronous_commit = off; SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'")
  await run('SELECT setseed(0.42)')
  // The job that would fill the search index has nothing to do.
  await run('UPDATE search.filling SET finished_at = now()')
  await run('DROP SCHEMA IF EXISTS bench CASCADE; CREATE SCHEMA bench')
  const steps: [string, () => Promise<unknown>][] = [
    ['members', () => seedMembers(run, options)],
    ['follows', () => seedFollows(run, options, { wideFollowers, onePercentFollowers })],
    ['posts', () => seedPosts(run)],
    ['timelines', () => seedHomes(run)],
    ['search index', () => seedSearch(run)],
    ['vacuum', () => run('VACUUM ANALYZE')],
  ]
  const took: string[] = []
  for (const [name, step] of steps) {
    const startedAt = performance.now()
    await step()
    took.push(`${name} ${Math.round((performance.now() - startedAt) / 1000)} s`)
  }
  console.log(`    ${took.join(', ')}`)
  await run('DROP SCHEMA bench CASCADE')
  await run('CHECKPOINT')
  const size = await run('SELECT pg_database_size(current_database()) AS bytes')
  const posts = options.members * postsEach
  return { wideFollowers, onePercentFollowers, posts, databaseBytes: Number(size[0]!['bytes']) }
}

async function seedMembers(run: Run, { members, signedIn }: SeedOptions): Promise<void> {
  await run(
    'CREATE UNLOGGED TABLE bench.member (n int PRIMARY KEY, id uuid NOT NULL, signed_in boolean NOT NULL, slot int)',
  )
  await run(
    `INSERT INTO bench.member SELECT t.at - 1, m.id, true
     FROM unnest($1::text[]) WITH ORDINALITY AS t(handle, at) JOIN identity.member m ON m.handle_key = t.handle`,
    [signedIn],
  )
  await run(
    'INSERT INTO bench.member SELECT n, uuidv7(), false FROM generate_series($1::int, $2::int - 1) AS n',
    [signedIn.length, members],
  )
  await run(
    `INSERT INTO identity.member (id, email, email_verified, name, handle, handle_key, joined_at, updated_at)
     SELECT id, 'm' || n || '@graph.example', true, 'Member ' || n, 'm' || n, 'm' || n, now() - interval '60 days', now()
     FROM bench.member WHERE NOT signed_in`,
  )
  // In which slot of somebody else's counters a member counts, see social's counts/counter.ts.
  await run("UPDATE bench.member SET slot = ('x' || right(id::text, 1))::bit(4)::int")
  await run('ANALYZE bench.member')
}

/** Members with low numbers are followed most; a member follows nobody twice and never oneself. */
async function seedFollows(
  run: Run,
  { members, signedIn }: SeedOptions,
  wide: { wideFollowers: number; onePercentFollowers: number },
): Promise<void> {
  const first = signedIn.length
  await run('CREATE UNLOGGED TABLE bench.follow (a int NOT NULL, b int NOT NULL)')
  await run(
    `INSERT INTO bench.follow
     SELECT a, b FROM (
       SELECT a, $2::int + floor(($1::int - $2::int) * power(random(), 2.2))::int AS b
       FROM generate_series(0, $1::int - 1) AS a, generate_series(1, $3::int)
       UNION ALL SELECT floor($1::int * random())::int, b FROM generate_series(2, $2::int - 1) AS b,
         generate_series(1, $4::int)
       UNION ALL SELECT a, 0 FROM generate_series(1, $5::int) AS a
       UNION ALL SELECT a, 1 FROM generate_series(0, $6::int) AS a
       UNION ALL SELECT a, b FROM generate_series(0, $2::int - 1) AS a, generate_series(0, 1) AS b
     ) pair WHERE a <> b GROUP BY a, b`,
    [members, first, followsEach, ordinaryFollowers, wide.onePercentFollowers, wide.wideFollowers],
  )
  // Ids ascend with the numbers, and the joins keep the order of what they begin with: rows come in the order of
  // the keys, which a B-tree takes fastest.
  const inOrder = (order: string) =>
    `FROM (SELECT a, b FROM bench.follow ORDER BY ${order} OFFSET 0) f
     JOIN bench.member a ON a.n = f.a JOIN bench.member b ON b.n = f.b`
  const at = "now() - interval '40 days'"
  await run('SET enable_mergejoin = off; SET enable_nestloop = off')
  await withoutIndex(run, 'social.following_by_time', async () => {
    await run(
      `INSERT INTO social.following (member_id, followee_id, created_at) SELECT a.id, b.id, ${at} ${inOrder('a, b')}`,
    )
  })
  await withoutIndex(run, 'social.follower_by_time', async () => {
    await run(
      `INSERT INTO social.follower (member_id, follower_id, created_at) SELECT b.id, a.id, ${at} ${inOrder('b, a')}`,
    )
  })
  await run('RESET enable_mergejoin; RESET enable_nestloop')
  await run(
    `INSERT INTO social.member_count (member_id, slot, followers)
     SELECT b.id, c.slot, c.followers FROM (
       SELECT f.b, a.slot, count(*) AS followers FROM bench.follow f JOIN bench.member a ON a.n = f.a GROUP BY 1, 2
     ) c JOIN bench.member b ON b.n = c.b`,
  )
  await run(
    `INSERT INTO social.member_count AS c (member_id, slot, following, posts)
     SELECT a.id, 0, f.followees, $1 FROM (SELECT a, count(*) AS followees FROM bench.follow GROUP BY 1) f
     JOIN bench.member a ON a.n = f.a
     ON CONFLICT (member_id, slot) DO UPDATE SET following = EXCLUDED.following, posts = EXCLUDED.posts`,
    [postsEach],
  )
}

/** Rows lie in the order of time, as they do where posts are written one after the other. */
async function seedPosts(run: Run): Promise<void> {
  await run(
    `CREATE UNLOGGED TABLE bench.post AS
     SELECT uuidv7(p.at - now()) AS post_id, p.author_id, p.at,
            (SELECT string_agg('w' || floor(2000 * power(random(), 3))::int, ' ') FROM generate_series(1, 12)
             WHERE p.author_id IS NOT NULL) AS text
     FROM (SELECT m.id AS author_id, date_trunc('milliseconds', now() - random() * interval '28 days') AS at
           FROM bench.member m, generate_series(1, $1::int)) p`,
    [postsEach],
  )
  await run(
    'INSERT INTO social.post_claim (post_id, author_id) SELECT post_id, author_id FROM bench.post ORDER BY 1',
  )
  await run(
    `INSERT INTO social.post (author_id, post_id, text, created_at)
     SELECT author_id, post_id, text, at FROM bench.post ORDER BY at`,
  )
  await run(
    `INSERT INTO social.local_timeline (day, created_at, post_id, author_id)
     SELECT (at AT TIME ZONE 'UTC')::date, at, post_id, author_id FROM bench.post ORDER BY 1, 2, 3`,
  )
}

/**
 * One member in five has looked at home lately, and all followers of the first member have: their timelines are
 * written ahead, here with the posts of a week. Who is signed in writes theirs with the first read.
 */
async function seedHomes(run: Run): Promise<void> {
  await run(
    `INSERT INTO social.home_reader (member_id, read_at, is_written)
     SELECT id, now(), true FROM bench.member
     WHERE NOT signed_in AND (n % 5 = 0 OR n IN (SELECT a FROM bench.follow WHERE b = 0))`,
  )
  await run(
    `INSERT INTO social.home_timeline (member_id, created_at, post_id, author_id, via_id)
     SELECT r.member_id, p.at, p.post_id, p.author_id, p.author_id
     FROM bench.post p
     JOIN social.follower f ON f.member_id = p.author_id
     JOIN social.home_reader r ON r.member_id = f.follower_id
     WHERE p.at > now() - interval '7 days' ORDER BY 1, 2, 3`,
  )
}
