import { getMembers } from '@stoa/identity'
import { inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { hasDevice, hasDevices } from '../devices/device-store.ts'
import { insertWelcomes } from '../devices/welcome-store.ts'
import { chatLimits } from '../policy.ts'
import { type ChatMemberRow, type ChatRow, type EnvelopeRow, isRepeat } from './chat.ts'
import {
  appendEnvelopes,
  findEnvelopes,
  insertEpoch,
  listChatMembers,
  lockChats,
  markLeft,
  putChatMembers,
} from './chat-store.ts'
import { tellOfEnvelope } from './tell.ts'

/** What the devices that a commit adds need to enter. */
export interface Welcome {
  content: Buffer
  devices: readonly { memberId: Uuid; deviceId: Uuid }[]
}

export interface NewCommit {
  id: Uuid
  deviceId: Uuid
  content: Buffer
  groupInfo: Buffer
  welcome: Welcome | null
}

export interface NewChange extends NewCommit {
  /** The epoch that the commit ends. */
  epoch: bigint
  addMemberIds: readonly Uuid[]
  removeMemberIds: readonly Uuid[]
}

export type CommitResult =
  | { code: 'committed'; envelope: EnvelopeRow }
  | { code: 'repeated'; envelope: EnvelopeRow }
  | { code: 'chat_not_found' }
  | { code: 'device_not_found' }
  | { code: 'member_not_found' }
  /** Somebody was faster: follow the log, and commit again if it is still needed. */
  | { code: 'stale_epoch'; epoch: bigint }
  | { code: 'envelope_id_reused' }
  | { code: 'not_admin' }
  | { code: 'pair_is_closed' }
  | { code: 'too_many_members' }

/**
 * Takes a change of a chat's group: of several that are made at once in an epoch exactly one is taken, so a group
 * cannot fork. Who is in the chat changes with it.
 */
export async function commitChange(ctx: MemberCtx, chatId: Uuid, change: NewChange): Promise<CommitResult> {
  const { memberId } = ctx.actor
  const added = [...new Set(change.addMemberIds)]
  if ((await getMembers(ctx, added)).size < added.length) return { code: 'member_not_found' }
  return inTransaction(ctx, async ctx => {
    const chat = (await lockChats(ctx.db, [chatId])).get(chatId)
    const members = await listChatMembers(ctx.db, [chatId])
    const own = members.find(member => member.memberId === memberId && member.leftSeq === null)
    if (!chat || !own) return { code: 'chat_not_found' }
    if (!(await hasDevice(ctx.db, memberId, change.deviceId))) return { code: 'device_not_found' }
    const [before] = await findEnvelopes(ctx.db, [{ chatId, envelopeId: change.id }])
    if (before) {
      return isRepeat(before, { senderId: memberId, deviceId: change.deviceId, content: change.content })
        ? { code: 'repeated', envelope: before }
        : { code: 'envelope_id_reused' }
    }
    if (chat.epoch !== change.epoch) return { code: 'stale_epoch', epoch: chat.epoch }
    const refusal = judgeMembers(chat, own, members, change)
    if (refusal) return { code: refusal }
    const seq = chat.lastSeq + 1n
    if (added.length > 0) {
      const roles = added.map(id => ({ memberId: id, role: 'member' as const }))
      await putChatMembers(ctx.db, chatId, roles, { seq, counted: chat.counted })
    }
    if (change.removeMemberIds.length > 0) await markLeft(ctx.db, chatId, change.removeMemberIds, seq)
    // Those who are taken out hear of it too.
    const present = members.filter(member => member.leftSeq === null).map(member => member.memberId)
    const envelope = await writeCommit(ctx, chat, change, [...new Set([...present, ...added])])
    return { code: 'committed', envelope }
  })
}

function judgeMembers(
  chat: ChatRow,
  own: ChatMemberRow,
  members: readonly ChatMemberRow[],
  change: NewChange,
): 'pair_is_closed' | 'not_admin' | 'too_many_members' | null {
  const { addMemberIds, removeMemberIds } = change
  if (addMemberIds.length + removeMemberIds.length === 0) return null
  if (chat.kind === 'pair') return 'pair_is_closed'
  // Whoever has left may be taken out of the group by anybody: that is only what they asked for.
  const left = new Set(members.filter(member => member.leftSeq !== null).map(member => member.memberId))
  const needsAdmin = addMemberIds.length > 0 || removeMemberIds.some(id => !left.has(id))
  if (needsAdmin && own.role !== 'admin') return 'not_admin'
  const present = members.filter(member => member.leftSeq === null).length
  return present + addMemberIds.length - removeMemberIds.length > chatLimits.members
    ? 'too_many_members'
    : null
}

/** Appends the commit, begins its epoch and leaves the welcomes. The caller holds the chat's lock. */
export async function writeCommit(
  ctx: MemberCtx,
  chat: ChatRow,
  commit: NewCommit,
  tell: readonly Uuid[],
): Promise<EnvelopeRow> {
  const at = ctx.clock.now()
  const { chatId, counted } = chat
  const seq = chat.lastSeq + 1n
  const envelope: EnvelopeRow = {
    chatId,
    seq,
    kind: 'commit',
    // The epoch that it ends, as in its own header.
    epoch: chat.epoch,
    envelopeId: commit.id,
    senderId: ctx.actor.memberId,
    deviceId: commit.deviceId,
    content: commit.content,
    counted,
    createdAt: at,
  }
  const moved = { ...chat, epoch: chat.epoch + 1n, lastSeq: seq, lastActivityAt: at }
  await appendEnvelopes(ctx.db, [envelope], [moved])
  await insertEpoch(ctx.db, { chatId, epoch: moved.epoch, seq, groupInfo: commit.groupInfo })
  if (commit.welcome) {
    const { content, devices } = commit.welcome
    const living = await hasDevices(ctx.db, devices)
    const rows = devices.filter(device => living.has(`${device.memberId} ${device.deviceId}`))
    await insertWelcomes(ctx.db, { chatId, seq, epoch: moved.epoch, content }, rows)
  }
  tellOfEnvelope(ctx, envelope, tell)
  return envelope
}
