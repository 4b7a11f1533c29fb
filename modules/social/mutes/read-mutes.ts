import type { Ctx, MemberCtx, Uuid } from '@stoa/kit'
import { hydratePeople, type ReadPerson } from '../graph/read-people.ts'
import type { PageRequest } from '../timelines/read-timelines.ts'
import { type Slice, toSlice } from '../timelines/timeline.ts'
import {
  listMutedMembers,
  listPhrases,
  type MuteRow,
  type PhraseRow,
  selectMutes,
  selectMutesOfMany,
} from './mute-store.ts'
import type { MutablePost, Mutes } from './muting.ts'

/** What of these posts the viewer has muted, for `isMuted`: one statement for any number of posts. */
export async function readMutes(
  ctx: Pick<Ctx, 'db' | 'clock'>,
  viewerId: Uuid,
  posts: readonly Pick<MutablePost, 'authorId' | 'threadId' | 'repostedById'>[],
): Promise<Mutes> {
  const memberIds = new Set(posts.flatMap(post => [post.authorId, post.repostedById ?? post.authorId]))
  const threadIds = new Set(posts.map(post => post.threadId))
  const rows = await selectMutes(
    ctx.db,
    viewerId,
    { memberIds: [...memberIds], threadIds: [...threadIds] },
    ctx.clock.now(),
  )
  return mutesOf(rows)
}

/**
 * The words and the thread that each of these members mutes, for one post; members are not asked about. Who mutes
 * nothing of it has no entry. One statement for any number.
 */
export async function readMutesOfMany(
  ctx: Pick<Ctx, 'db' | 'clock'>,
  memberIds: readonly Uuid[],
  threadId: Uuid,
): Promise<Map<Uuid, Mutes>> {
  if (memberIds.length === 0) return new Map()
  const rows = await selectMutesOfMany(ctx.db, memberIds, threadId, ctx.clock.now())
  return new Map([...Map.groupBy(rows, row => row.memberId)].map(([id, own]) => [id, mutesOf(own)]))
}

function mutesOf(rows: readonly MuteRow[]): Mutes {
  const of = (kind: MuteRow['kind']) => rows.filter(row => row.kind === kind)
  return {
    memberIds: new Set(of('member').map(row => row.id!)),
    threadIds: new Set(of('thread').map(row => row.id!)),
    phrases: of('words').map(row => row.folded!),
    tags: new Set(of('tag').map(row => row.folded!)),
  }
}

/** A muted member and until when; null for as long as the mute is not taken back. */
export interface MutedPerson extends ReadPerson {
  mutedUntil: Date | null
}

/** Whom the acting member mutes, latest first. */
export async function readMutedMembers(ctx: MemberCtx, page: PageRequest): Promise<Slice<MutedPerson>> {
  const rows = await listMutedMembers(
    ctx.db,
    ctx.actor.memberId,
    ctx.clock.now(),
    page.before,
    page.limit + 1,
  )
  const slice = toSlice(rows, page.limit, row => ({ createdAt: row.createdAt, id: row.memberId }))
  const untils = new Map(slice.items.map(row => [row.memberId, row.expiresAt]))
  const people = await hydratePeople(ctx, [...untils.keys()])
  return {
    items: people.map(person => ({ ...person, mutedUntil: untils.get(person.member.id) ?? null })),
    next: slice.next,
  }
}

/** The words that the acting member mutes, latest first. */
export function readPhrases(ctx: MemberCtx): Promise<PhraseRow[]> {
  return listPhrases(ctx.db, ctx.actor.memberId, ctx.clock.now())
}
