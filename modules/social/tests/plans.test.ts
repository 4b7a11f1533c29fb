import type { Db, Uuid } from '@stoa/kit'
import { explaining, type Plan } from '@stoa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listBookmarks, listBookmarksIn } from '../bookmarks/bookmark-store.ts'
import {
  findFollowed,
  listFollowers,
  listFollowing,
  nextFollowers,
  selectFollowsOf,
} from '../graph/follow-store.ts'
import { selectPolls } from '../polls/poll-store.ts'
import { findLiked } from '../posts/like-store.ts'
import { findPosts } from '../posts/post-store.ts'
import { listResponses } from '../posts/response-store.ts'
import { selectView } from '../posts/view-store.ts'
import { listAncestors, listBelow, listReplies } from '../threads/thread-store.ts'
import { listEntriesOfMany, listLikesOf, listPostsOf, listRepostsOf } from '../timelines/author-store.ts'
import { daysToRead, type PostRef } from '../timelines/timeline.ts'
import { listHome, listLocal } from '../timelines/timeline-store.ts'
import { bigTown, busyId, memberId, postId, seededUntil, seedSql } from './big-town.ts'

import { foundTown, type Town } from './town.ts'

let town: Town
let home: PostRef[]
let busy: PostRef[]

beforeAll(async () => {
  town = await foundTown()
  await town.db.query(seedSql)
  for (const table of bigTown.tables) await town.db.query(`VACUUM ${table}`)
  await town.db.query(`ANALYZE ${bigTown.tables.join(', ')}`)
  home = (await listHome(town.db, viewer, null, 100)).refs
  busy = await listPostsOf(town.db, busyId, ['public'], null, 100)
}, 120_000)
afterAll(() => town.close())

const viewer = memberId(1234)
const middle = { createdAt: new Date(seededUntil.getTime() - 86_400_000), id: memberId(0) }
const days = daysToRead(null, seededUntil, 30)
const star = { authorId: busyId, postId: postId(3) }
/** The last of the answers, at the end of the longest chain. */
const deepId = `d${postId(20_000).slice(1)}` as Uuid
const bounds = { width: 3, depth: 6, limit: 150 }
const at = seededUntil
const idsOf = (refs: PostRef[]) => refs.map(ref => ref.postId)
const authorsOf = (refs: PostRef[]) => refs.map(ref => ref.authorId)

type Case = [name: string, read: (db: Db) => Promise<unknown>, rowsMax: number]

/** What a page of 20 reads: index entries alone, and not many more than it shows. */
const indexOnly: Case[] = [
  ['merged posts', db => listEntriesOfMany(db, [busyId, memberId(6)], middle, 21), 90],
  ['a busy author', db => listPostsOf(db, busyId, ['public'], middle, 21, 'begun'), 21],
  ['reposts of a busy author', db => listRepostsOf(db, busyId, middle, 21), 21],
  ['what one member likes', db => listLikesOf(db, viewer, null, 21), 21],
  ['who liked a post that everybody likes', db => listResponses(db, star, 'like', null, 21), 21],
  ['answers to a busy post', db => listReplies(db, star.postId, star.postId, null, 21), 21],
  ['first local page', db => listLocal(db, days, null, 21), 21],
  ['later local page', db => listLocal(db, days, middle, 21), 21],
  ['followers of a star', db => listFollowers(db, busyId, null, 21), 21],
  ['later followers', db => listFollowers(db, busyId, middle, 21), 21],
  ['following', db => listFollowing(db, viewer, null, 21), 21],
  ['a chunk of the fan-out', db => nextFollowers(db, busyId, memberId(500), 500), 500],
  [
    'liked by the viewer',
    db =>
      findLiked(
        db,
        viewer,
        home.map(ref => ref.postId),
      ),
    100,
  ],
  ['bookmarks', db => listBookmarks(db, viewer, middle, 21), 21],
  ['bookmarks of a folder', db => listBookmarksIn(db, viewer, memberId(1), middle, 21), 21],
  ['followed by the viewer', db => findFollowed(db, viewer, authorsOf(home)), 100],
]

/** Reads that also fetch rows, or look at a table too small for an index. */
const byIndex: Case[] = [
  ['posts of a page from many authors', db => findPosts(db, home), 400],
  [
    'everything of a reader that a page depends on',
    db =>
      selectView(
        db,
        viewer,
        { memberIds: authorsOf(home), postIds: idsOf(home), threadIds: idsOf(home) },
        at,
      ),
    400,
  ],
  ['what hangs below a page of answers', db => listBelow(db, star.postId, [postId(3)], bounds), 400],
  ['what a deep answer answers', db => listAncestors(db, star.postId, deepId, 50), 60],
  ['posts of a page from one author', db => findPosts(db, busy), 500],
  ['polls of a page', db => selectPolls(db, home, viewer), 20],
  ['suggestions', db => selectFollowsOf(db, [memberId(1), busyId, memberId(9)], 200), 220],
]

describe('in a town of 10,000', () => {
  test.each(indexOnly)('%s: one index, no row', async (_, read, rowsMax) => {
    const plan = await planOf(read)
    expect(plan.scans.filter(scan => !scan.startsWith('Index Only Scan'))).toEqual([])
    expect(plan.rowsRead).toBeLessThanOrEqual(rowsMax)
    expect(plan.rowsRead).toBeGreaterThan(0)
  })

  test.each(byIndex)('%s: by index', async (_, read, rowsMax) => {
    const plan = await planOf(read)
    expect(plan.scans.filter(scan => scan.startsWith('Seq Scan'))).toEqual([])
    expect(plan.rowsRead).toBeLessThanOrEqual(rowsMax)
    expect(plan.rowsRead).toBeGreaterThan(0)
  })

  test.each([
    ['first', null],
    ['later', middle],
  ])('%s page at home: indexes alone, and the small table of merged authors', async (_, before) => {
    const plan = await planOf(db => listHome(db, viewer, before, 21))
    const others = plan.scans.filter(scan => !scan.startsWith('Index Only Scan'))
    expect(others).toEqual(['Seq Scan merged_author'])
    expect(plan.rowsRead).toBeLessThanOrEqual(60)
    expect(plan.rowsRead).toBeGreaterThan(20)
  })

  test('a read without its index is found out', async () => {
    const plan = await planOf(db => db.query('SELECT text FROM social.post WHERE text = $1', ['post 7']))
    expect(plan.scans).toEqual(['Seq Scan post'])
    expect(plan.rowsRead).toBeGreaterThan(20_000)
  })
})

async function planOf(read: (db: Db) => Promise<unknown>): Promise<Plan> {
  const plans: Plan[] = []
  await read(explaining(town.db, plans))
  expect(plans).toHaveLength(1)
  return plans[0]!
}
