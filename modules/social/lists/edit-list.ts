import { checkText, inTransaction, type MemberCtx, newUuid, type Uuid } from '@stoa/kit'
import type { SocialRefusal } from '../errors.ts'
import { isApart, readStandings } from '../graph/standing.ts'
import { lockTies } from '../graph/tie-store.ts'
import { listMembersMax, listsMax, listTitleLimits } from '../policy.ts'
import {
  deleteListMember,
  deleteListRow,
  findList,
  insertList,
  insertListMember,
  type ListRow,
  listListsOf,
  updateList,
} from './list-store.ts'

type Refused<Code extends SocialRefusal['code']> = Extract<SocialRefusal, { code: Code }>

export type CreateListResult =
  | { code: 'created'; list: ListRow }
  | Refused<'invalid_list_title' | 'too_many_lists'>

export async function createList(
  ctx: MemberCtx,
  input: { title: string; isPrivate: boolean },
): Promise<CreateListResult> {
  const checked = checkText(input.title, listTitleLimits)
  if (!('text' in checked)) return { code: 'invalid_list_title', ...checked }
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    // One change of the own lists after the other, so that no two pass a bound together.
    await lockTies(ctx.db, [memberId])
    if ((await listListsOf(ctx.db, memberId)).length >= listsMax) return { code: 'too_many_lists' }
    const list: ListRow = {
      listId: newUuid(ctx.clock),
      ownerId: memberId,
      title: checked.text,
      isPrivate: input.isPrivate,
      size: 0,
      createdAt: ctx.clock.now(),
    }
    await insertList(ctx.db, list)
    return { code: 'created', list }
  })
}

export type EditListResult =
  | { code: 'done'; list: ListRow }
  | Refused<'invalid_list_title' | 'list_not_found'>

export async function editList(
  ctx: MemberCtx,
  listId: Uuid,
  change: { title?: string; isPrivate?: boolean },
): Promise<EditListResult> {
  const checked = change.title === undefined ? null : checkText(change.title, listTitleLimits)
  if (checked && !('text' in checked)) return { code: 'invalid_list_title', ...checked }
  return ownList(ctx, listId, async (ctx, before) => {
    const list = {
      ...before,
      title: checked?.text ?? before.title,
      isPrivate: change.isPrivate ?? before.isPrivate,
    }
    await updateList(ctx.db, list)
    return { code: 'done', list }
  })
}

/** Deletes an own list. Posts that were meant for it as a circle are then for their author alone. */
export function deleteList(
  ctx: MemberCtx,
  listId: Uuid,
): Promise<{ code: 'done' } | Refused<'list_not_found'>> {
  return ownList(ctx, listId, async (ctx, list) => {
    await deleteListRow(ctx.db, list.ownerId, listId)
    return { code: 'done' }
  })
}

export type AddToListResult =
  | { code: 'done' }
  | Refused<'list_not_found' | 'list_is_full' | 'member_not_found' | 'you_block_member'>

/**
 * Puts a member on an own list; they are not told. A second time changes nothing.
 * @param listedId of a member known to exist; oneself is allowed
 */
export function addToList(ctx: MemberCtx, listId: Uuid, listedId: Uuid): Promise<AddToListResult> {
  return ownList<AddToListResult>(ctx, listId, async (ctx, list) => {
    const standing = (await readStandings(ctx, list.ownerId, [listedId])).get(listedId)!
    if (isApart(standing)) return { code: standing.blocks ? 'you_block_member' : 'member_not_found' }
    const added = await insertListMember(ctx.db, list, listedId, ctx.clock.now())
    if (added && list.size >= listMembersMax) {
      await deleteListMember(ctx.db, list.ownerId, listedId, listId)
      return { code: 'list_is_full' }
    }
    return { code: 'done' }
  })
}

export function removeFromList(
  ctx: MemberCtx,
  listId: Uuid,
  listedId: Uuid,
): Promise<{ code: 'done' } | Refused<'list_not_found'>> {
  return ownList(ctx, listId, async (ctx, list) => {
    await deleteListMember(ctx.db, list.ownerId, listedId, listId)
    return { code: 'done' }
  })
}

/** Works on a list of the acting member's, alone; other lists are not found. */
function ownList<Result>(
  ctx: MemberCtx,
  listId: Uuid,
  work: (ctx: MemberCtx, list: ListRow) => Promise<Result>,
): Promise<Result | Refused<'list_not_found'>> {
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    await lockTies(ctx.db, [memberId])
    const list = await findList(ctx.db, memberId, listId)
    return list ? work(ctx, list) : { code: 'list_not_found' }
  })
}
