import { type Ctx, enqueue, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { lockTies } from '../graph/tie-store.ts'
import { defaultSettings, type ProfileSettings } from './settings.ts'
import { selectSettings, upsertSettings } from './settings-store.ts'

export const acceptRequestsTask = 'social.accept-requests'

/** The settings of these members, in one statement; every id has an entry. */
export async function readProfileSettings(
  ctx: Pick<Ctx, 'db'>,
  memberIds: readonly Uuid[],
): Promise<Map<Uuid, ProfileSettings>> {
  const ids = [...new Set(memberIds)]
  const rows = ids.length === 0 ? [] : await selectSettings(ctx.db, ids)
  const found = new Map(rows.map(({ memberId, ...settings }) => [memberId, settings]))
  return new Map(ids.map(id => [id, found.get(id) ?? defaultSettings]))
}

/** Changes what is given of the acting member's settings. Unlocking lets everybody in who was asking. */
export async function changeProfileSettings(
  ctx: MemberCtx,
  change: Partial<ProfileSettings>,
): Promise<ProfileSettings> {
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    await lockTies(ctx.db, [memberId])
    const before = (await readProfileSettings(ctx, [memberId])).get(memberId)!
    const after = { ...before, ...change }
    await upsertSettings(ctx.db, memberId, after)
    if (before.locked && !after.locked) await enqueue(ctx, acceptRequestsTask, { member_id: memberId })
    return after
  })
}
