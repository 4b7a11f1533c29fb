import { getMembers, type Member } from '@stoa/identity'
import type { Ctx, MemberCtx, Uuid } from '@stoa/kit'
import { isApart, type Post, readStandings } from '@stoa/social'
import type { Category } from '../kinds.ts'
import { shownActors } from '../policy.ts'
import {
  type ActorsOfNotice,
  findActors,
  findNoticeRow,
  findReadUntil,
  listNotices,
  type NoticePosition,
  type NoticeRow,
} from './reading-store.ts'
import { asMember, readToldPosts, type ToldPost } from './told-posts.ts'

/** A notice with everything that its reader is shown. */
export interface ReadNotice extends NoticeRow {
  isRead: boolean
  /** The latest few. */
  actors: Member[]
  /** How many in all. */
  actorCount: number
  /** What it is about; null for what is about no post. */
  post: Post | null
}

export interface NoticePage {
  items: ReadNotice[]
  next: NoticePosition | null
}

/**
 * A page of what the acting member is told. It may be shorter than asked for: what tells of a post that is not for
 * them any more, or of members whom they do not want to meet, is left out.
 */
export async function readNotices(
  ctx: MemberCtx,
  category: Category | null,
  page: { before: NoticePosition | null; limit: number },
): Promise<NoticePage> {
  const { memberId } = ctx.actor
  const rows = await listNotices(ctx.db, memberId, category, page.before, page.limit + 1)
  const shown = rows.slice(0, page.limit)
  const end = rows.length > page.limit ? shown.at(-1) : undefined
  return {
    items: await completeNotices(ctx, shown),
    next: end ? { latestAt: end.latestAt, noticeId: end.noticeId } : null,
  }
}

/** One notice as its member is to be told of it; null when there is nothing to tell any more. */
export async function readNotice(ctx: Ctx, memberId: Uuid, noticeId: Uuid): Promise<ReadNotice | null> {
  const row = await findNoticeRow(ctx.db, memberId, noticeId)
  const [notice] = row ? await completeNotices(asMember(ctx, memberId), [row]) : []
  return notice ?? null
}

async function completeNotices(ctx: MemberCtx, rows: readonly NoticeRow[]): Promise<ReadNotice[]> {
  const { memberId } = ctx.actor
  const readUntil = await findReadUntil(ctx.db, memberId)
  const actors = await findActors(
    ctx.db,
    memberId,
    rows.map(row => row.noticeId),
  )
  const members = await findWelcome(
    ctx,
    [...actors.values()].flatMap(({ actorIds }) => actorIds),
  )
  const posts = await readToldPosts(ctx, rows.flatMap(postOf))
  return rows.flatMap(row => {
    const [ref] = postOf(row)
    const post = ref ? posts.get(ref.postId) : undefined
    if (ref && !post) return []
    const own = actors.get(row.noticeId)
    const known = membersOf(own, members)
    if (own && own.count > 0 && known.length === 0) return []
    return [
      {
        ...row,
        isRead: readUntil !== null && row.latestAt <= readUntil,
        actors: known.slice(0, shownActors),
        actorCount: countOf(own, known),
        post: post ?? null,
      },
    ]
  })
}

/** The post that a notice is about, none when it is about something else. */
function postOf({ subjectId, facts }: NoticeRow): ToldPost[] {
  return subjectId && facts.authorId ? [{ postId: subjectId, authorId: facts.authorId }] : []
}

/** The members behind the ids, less those whom the reader does not want to meet. */
async function findWelcome(ctx: MemberCtx, ids: readonly Uuid[]): Promise<Map<Uuid, Member>> {
  const standings = await readStandings(ctx, ctx.actor.memberId, ids)
  const isWelcome = (id: Uuid): boolean => {
    const standing = standings.get(id)
    return standing === undefined || !(isApart(standing) || standing.mutes)
  }
  return getMembers(ctx, ids.filter(isWelcome))
}

function membersOf(actors: ActorsOfNotice | undefined, members: ReadonlyMap<Uuid, Member>): Member[] {
  return (actors?.actorIds ?? []).flatMap(id => members.get(id) ?? [])
}

/** Those who are not to be met are not counted either, as far as they were read. */
function countOf(actors: ActorsOfNotice | undefined, known: readonly Member[]): number {
  return actors ? actors.count - (actors.actorIds.length - known.length) : 0
}
