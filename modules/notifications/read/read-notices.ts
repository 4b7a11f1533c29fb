import { getMembers, type Member } from '@stoa/identity'
import type { MemberCtx, Uuid } from '@stoa/kit'
import type { Category } from '../kinds.ts'
import { shownActors } from '../policy.ts'
import {
  type ActorsOfNotice,
  findActors,
  findReadUntil,
  listNotices,
  type NoticePosition,
  type NoticeRow,
} from './reading-store.ts'

/** A notice with everything that its reader is shown. */
export interface ReadNotice extends NoticeRow {
  isRead: boolean
  /** The latest few. */
  actors: Member[]
  /** How many in all. */
  actorCount: number
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

async function completeNotices(ctx: MemberCtx, rows: readonly NoticeRow[]): Promise<ReadNotice[]> {
  const { memberId } = ctx.actor
  const readUntil = await findReadUntil(ctx.db, memberId)
  const actors = await findActors(
    ctx.db,
    memberId,
    rows.map(row => row.noticeId),
  )
  const members = await getMembers(
    ctx,
    [...actors.values()].flatMap(({ actorIds }) => actorIds),
  )
  return rows.flatMap(row => {
    const own = actors.get(row.noticeId)
    const known = membersOf(own, members)
    if (own && own.count > 0 && known.length === 0) return []
    return [
      {
        ...row,
        isRead: readUntil !== null && row.latestAt <= readUntil,
        actors: known.slice(0, shownActors),
        actorCount: countOf(own, known),
      },
    ]
  })
}

function membersOf(actors: ActorsOfNotice | undefined, members: ReadonlyMap<Uuid, Member>): Member[] {
  return (actors?.actorIds ?? []).flatMap(id => members.get(id) ?? [])
}

/** Those who are not to be met are not counted either, as far as they were read. */
function countOf(actors: ActorsOfNotice | undefined, known: readonly Member[]): number {
  return actors ? actors.count - (actors.actorIds.length - known.length) : 0
}
