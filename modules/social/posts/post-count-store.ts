import { type Db, settled, type Uuid } from '@stoa/kit'

/** A change of one count of a post, in the slot of the member who makes it. */
export interface PostCountChange {
  authorId: Uuid
  postId: Uuid
  slot: number
  count: 'likes' | 'replies' | 'reposts' | 'quotes'
}

// Four statements each, so that every one is prepared once and none is put together from input.
const raise = {
  likes: raising('likes'),
  replies: raising('replies'),
  reposts: raising('reposts'),
  quotes: raising('quotes'),
} as const
const lower = {
  likes: lowering('likes'),
  replies: lowering('replies'),
  reposts: lowering('reposts'),
  quotes: lowering('quotes'),
} as const

/** Adds one each, in a transaction, whose statements keep their order. Breaks the foreign key when a post is being deleted at this moment. */
export async function countUp(db: Db, changes: readonly PostCountChange[]): Promise<void> {
  await settled(
    inLockOrder(changes).map(({ authorId, postId, slot, count }) =>
      db.query(raise[count], [authorId, postId, slot], `social.count_${count}_up`),
    ),
  )
}

/** Takes one each away; of a post that is gone nothing. */
export async function countDown(db: Db, changes: readonly PostCountChange[]): Promise<void> {
  for (const change of inLockOrder(changes)) {
    const { authorId, postId, slot, count } = change
    await db.query(lower[count], [authorId, postId, slot], `social.count_${count}_down`)
  }
}

/** Whether counting up failed because the post was deleted between the look and the count. */
export function isPostGone(error: unknown): boolean {
  return (error as { code?: string }).code === '23503'
}

function inLockOrder(changes: readonly PostCountChange[]): PostCountChange[] {
  return changes.toSorted((a, b) => (a.postId < b.postId ? -1 : a.postId > b.postId ? 1 : a.slot - b.slot))
}

function raising(count: PostCountChange['count']): string {
  return `
    INSERT INTO social.post_count AS c (author_id, post_id, slot, ${count}) VALUES ($1, $2, $3, 1)
    ON CONFLICT (author_id, post_id, slot) DO UPDATE SET ${count} = c.${count} + 1`
}

function lowering(count: PostCountChange['count']): string {
  return `
    UPDATE social.post_count SET ${count} = ${count} - 1
    WHERE author_id = $1 AND post_id = $2 AND slot = $3`
}
