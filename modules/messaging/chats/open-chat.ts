import { getMembers, type ReadBarriers } from '@stoa/identity'
import { inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { barrierRefusal } from '../barriers.ts'
import { hasDevice } from '../devices/device-store.ts'
import { chatLimits } from '../policy.ts'
import type { ChatKind } from './chat.ts'
import { claimChatPair, findChats, insertChat, lockChats, putChatMembers } from './chat-store.ts'
import { type Welcome, writeCommit } from './commit-change.ts'

export interface NewChat {
  id: Uuid
  kind: ChatKind
  /** Besides the one who opens it; none in a pair is a chat with oneself. */
  memberIds: readonly Uuid[]
  deviceId: Uuid
  /** The commit that moves the group from epoch 0 to 1 and lets the devices of all in. */
  commit: { id: Uuid; content: Buffer; groupInfo: Buffer; welcome: Welcome | null }
}

export type OpenChatResult =
  | { code: 'opened' | 'repeated'; chatId: Uuid }
  /** The pair has a chat: use that one, and throw the new group away. */
  | { code: 'pair_has_chat'; chatId: Uuid }
  | { code: 'chat_id_reused' }
  | { code: 'device_not_found' }
  | { code: 'member_not_found' }
  | { code: 'too_many_members' }
  | { code: 'wrong_pair' }
  | { code: 'you_block_member' | 'member_unavailable' }

/** Opens a chat with a group that the acting member's device has founded. */
export async function openChat(
  ctx: MemberCtx,
  services: { readBarriers: ReadBarriers },
  chat: NewChat,
): Promise<OpenChatResult> {
  const { memberId } = ctx.actor
  const others = [...new Set(chat.memberIds)].filter(id => id !== memberId)
  if (chat.kind === 'pair' && others.length > 1) return { code: 'wrong_pair' }
  if (others.length + 1 > chatLimits.members) return { code: 'too_many_members' }
  if (!(await hasDevice(ctx.db, memberId, chat.deviceId))) return { code: 'device_not_found' }
  if ((await getMembers(ctx, others)).size < others.length) return { code: 'member_not_found' }
  const barrier = await firstBarrier(ctx, services, others)
  if (barrier) return barrier
  return inTransaction(ctx, async ctx => {
    if (chat.kind === 'pair') {
      const [low, high] = [memberId, others[0] ?? memberId].sort() as [Uuid, Uuid]
      const claim = await claimChatPair(ctx.db, { low, high }, chat.id)
      if (!claim.isNew) {
        return { code: claim.chatId === chat.id ? 'repeated' : 'pair_has_chat', chatId: claim.chatId }
      }
    }
    const at = ctx.clock.now()
    if (!(await insertChat(ctx.db, { chatId: chat.id, kind: chat.kind }, at))) {
      // A group that is repeated is the same when the same member is in it as its opener.
      const [standing] = await findChats(ctx.db, [chat.id])
      return standing?.kind === chat.kind ? { code: 'repeated', chatId: chat.id } : { code: 'chat_id_reused' }
    }
    await putChatMembers(
      ctx.db,
      chat.id,
      [
        { memberId, role: chat.kind === 'group' ? 'admin' : 'member' },
        ...others.map(id => ({ memberId: id, role: 'member' as const })),
      ],
      { seq: 0n, counted: 0n },
    )
    const row = (await lockChats(ctx.db, [chat.id])).get(chat.id)!
    await writeCommit(ctx, row, { ...chat.commit, deviceId: chat.deviceId }, [memberId, ...others])
    return { code: 'opened', chatId: chat.id }
  })
}

/** Nobody is brought into a chat across a block, nor anybody who is not here. */
async function firstBarrier(
  ctx: MemberCtx,
  services: { readBarriers: ReadBarriers },
  others: readonly Uuid[],
): Promise<ReturnType<typeof barrierRefusal>> {
  const [barrier] = (await services.readBarriers(ctx, others)).values()
  return barrierRefusal(barrier)
}
