import { execFile } from 'node:child_process'
import path from 'node:path'
import { createMember, identityModule } from '@stoa/identity'
import { openDb, silentLogger, systemClock } from '@stoa/kit'
import { mediaModule } from '@stoa/media'
import { safetyModule } from '@stoa/safety'
import { createPost, socialModule } from '@stoa/social'
import { cloneDatabase } from '@stoa/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { searchModule } from '../module.ts'

let database: Awaited<ReturnType<typeof cloneDatabase>>
let db: ReturnType<typeof openDb>

beforeAll(async () => {
  database = await cloneDatabase([identityModule, safetyModule, mediaModule, socialModule, searchModule])
  db = openDb({ url: database.url, log: silentLogger })
  const ctx = { db, clock: systemClock, log: silentLogger, actor: { kind: 'system' as const } }
  const made = await createMember(ctx, { handle: 'mira', name: 'Mira', email: 'mira@example.org' })
  if ('refusal' in made) throw new Error(made.refusal.rule)
  const actor = { kind: 'member' as const, memberId: made.id, sessionId: made.id, steppedUpAt: null }
  for (const text of ['one', 'two', 'three']) await createPost({ ...ctx, actor }, { text })
})
afterAll(async () => {
  await db.close()
  await database.drop()
})

const stoa = path.join(import.meta.dirname, '../../../apps/cli/main.ts')

/** Runs the operator's command to its end, as a process of its own. */
function refill(...args: string[]): Promise<{ code: number; output: string }> {
  const line = [stoa, 'search', 'refill', ...args, '--database', database.url]
  return new Promise(resolve => {
    const child = execFile(process.execPath, line, (_error, out, problems) =>
      resolve({ code: child.exitCode ?? -1, output: out + problems }),
    )
  })
}

it('fills the index from the posts, goes on where it was cut off, and begins anew when it was finished', async () => {
  expect(await refill()).toEqual({
    code: 0,
    output: 'Going on with the filling that was begun.\nDone. Posts looked at: 3\n',
  })
  const ids = await db.query<{ id: string }>('SELECT post_id AS id FROM search.post ORDER BY post_id')
  expect(ids).toHaveLength(3)
  await db.query('UPDATE search.filling SET after_post_id = $1, finished_at = NULL', [ids[1]!.id])
  expect((await refill()).output).toContain('Done. Posts looked at: 1')
  await db.query('DELETE FROM search.post')
  expect((await refill()).output).toBe('Filling the index from the first post.\nDone. Posts looked at: 3\n')
  expect(await db.query('SELECT post_id AS id FROM search.post ORDER BY post_id')).toEqual(ids)
})

it('says how it is called', async () => {
  const wrong = await refill('--everything')
  expect(wrong.code).toBe(2)
  expect(wrong.output).toContain('Usage: npx stoa search refill [--from-start] [--database <url>]')
})
