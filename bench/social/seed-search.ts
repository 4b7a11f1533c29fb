import { allTime, blockAt } from '@stoa/search'
import { type Run, withoutIndex } from './run-sql.ts'

/** One post in so many is marked as having a link, and a picture. */
const linkEvery = 20
const imageEvery = 10

/**
 * Puts the posts of `bench.post` into the search index as its own job would: their words have one form each, so a
 * document is the words with their places, and the marks. The index over all is built once, at the end.
 */
export async function seedSearch(run: Run): Promise<void> {
  await seedBlocks(run)
  const levels = Array.from({ length: allTime }, (_, level) => level)
  await withoutIndex(run, 'search.post_document', async () => {
    await run(
      `INSERT INTO search.post (post_id, author_id, created_at, document)
     SELECT p.post_id, p.author_id, p.at, to_tsvector('simple', p.text) || array_to_tsvector(
       ARRAY['time:all', 'by:' || replace(p.author_id::text, '-', ''), ${levels.map(level => `b${level}.mark`).join(', ')}]
       || CASE WHEN p.at_ms % ${linkEvery} = 0 THEN ARRAY['has:link'] ELSE '{}' END
       || CASE WHEN p.at_ms % ${imageEvery} = 1 THEN ARRAY['has:image', 'has:media'] ELSE '{}' END)
     FROM (SELECT *, (extract(epoch FROM at) * 1000)::bigint AS at_ms FROM bench.post) p
     ${levels.map(level => `JOIN bench.block b${level} ON b${level}.level = ${level} AND b${level}.number = p.at_ms / ${spanMs(level)}`).join('\n     ')}
     ORDER BY p.at`,
    )
  })
}

/** The mark of each block of time that has a post, as the index itself writes it. */
async function seedBlocks(run: Run): Promise<void> {
  await run(
    'CREATE UNLOGGED TABLE bench.block (level int, number bigint, mark text, PRIMARY KEY (level, number))',
  )
  const [span] = await run(
    'SELECT (extract(epoch FROM min(at)) * 1000)::float8 AS from, (extract(epoch FROM max(at)) * 1000)::float8 AS to FROM bench.post',
  )
  for (let level = 0; level < allTime; level += 1) {
    const [first, last] = [span!['from'], span!['to']].map(ms => Math.floor(Number(ms) / spanMs(level))) as [
      number,
      number,
    ]
    const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    const marks = numbers.map(number => blockAt(level, number * spanMs(level)).mark)
    await run('INSERT INTO bench.block SELECT $1::int, * FROM unnest($2::bigint[], $3::text[])', [
      level,
      numbers,
      marks,
    ])
  }
  await run('ANALYZE bench.block')
}

/** How long a block of this level is: as long as the one after it begins later. */
function spanMs(level: number): number {
  const { startMs } = blockAt(level, 0)
  let ms = 1000
  while (blockAt(level, startMs + ms).startMs === startMs) ms *= 2
  return blockAt(level, startMs + ms).startMs - startMs
}
