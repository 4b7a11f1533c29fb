import { type ChatContext, TryLaterError } from './context.ts'
import { enteredChat } from './entered.ts'
import { commitChange, encodeKeyPackage, foundGroup, joinByGroupInfo, joinByWelcome } from './group.ts'
import { invite, toOutgoing } from './open-chat.ts'
import { findKeyPackage, keyPackageRecord, readChatRecord } from './records.ts'
import type { ServerChat } from './server.ts'
import { keyPackagesWaiting, makeKeyPackages } from './set-up.ts'

/**
 * Enters the chats that others let this device into while it was away, and makes new key packages for those that
 * were taken.
 */
export async function enterByWelcomes(ctx: ChatContext, chats: readonly ServerChat[]): Promise<void> {
  const { device } = ctx.identity.device.certificate
  const { items, keyPackages } = await ctx.server.listWelcomes(device)
  for (const { chat, seq, epoch, welcome } of items) {
    const record = await readChatRecord(ctx.store, chat)
    const found = await findKeyPackage(ctx.store, welcome)
    const kind = chats.find(one => one.id === chat)?.kind
    if (found && kind && (record === null || record.status !== 'in')) {
      const group = await joinByWelcome(welcome, found.keyPackage).catch(() => null)
      // A welcome that does not open is no way in; joining by oneself is tried next.
      if (group) {
        const entered = await enteredChat(ctx, { chat, kind, group, seq, epoch })
        await ctx.store.write([...found.used, ...entered])
      }
    }
    await ctx.server.forgetWelcome(device, chat)
  }
  if (keyPackages < keyPackagesWaiting / 2) await refill(ctx, keyPackagesWaiting - keyPackages)
}

async function refill(ctx: ChatContext, count: number): Promise<void> {
  const { device } = ctx.identity
  const made = await makeKeyPackages(device, count)
  // Kept first: whoever takes one may use it at once.
  await ctx.store.write(await Promise.all(made.map(one => keyPackageRecord(one))))
  await ctx.server.addKeyPackages(device.certificate.device, made.map(encodeKeyPackage))
}

/**
 * Comes back into a chat in which this device is not, or lost its place: joins its group, or founds it anew when what
 * the server has of it is no group that one could join.
 */
export async function joinChat(ctx: ChatContext, chat: ServerChat): Promise<void> {
  const { device } = ctx.identity
  const described = await ctx.server.readEpoch(chat.id, chat.epoch)
  if ('refused' in described) throw new TryLaterError(`the chat is closed: ${described.refused}`)
  const joined = await joinByGroupInfo(described.groupInfo, device).catch(() => null)
  const { made, outgoing } = joined
    ? { made: joined, outgoing: toOutgoing(ctx.newId('env'), joined, []) }
    : await foundAnew(ctx, chat)
  const answer = await ctx.server.commit(chat.id, {
    ...outgoing,
    device: device.certificate.device,
    epoch: chat.epoch,
    add: [],
    remove: [],
  })
  if ('refused' in answer) throw new TryLaterError(`joining was refused: ${answer.refused}`)
  const entered = {
    chat: chat.id,
    kind: chat.kind,
    group: made.group,
    seq: answer.seq,
    epoch: chat.epoch + 1,
  }
  await ctx.store.write(await enteredChat(ctx, entered))
}

/**
 * A new group for a chat whose group was broken: a member may commit what nobody can follow, and the server cannot
 * know. Everybody's devices are let in; whoever was faster has the chat, as with every commit.
 */
async function foundAnew(ctx: ChatContext, chat: ServerChat) {
  const own = ctx.identity.device.certificate.member
  const invited = await invite(
    ctx,
    chat.members.filter(member => member !== own),
  )
  if (invited.code !== 'invited') throw new TryLaterError('the chat cannot be founded anew now')
  const founded = await foundGroup(ctx.identity.device, chat.id)
  const made = await commitChange(founded, { add: invited.guests.map(guest => guest.keyPackage) })
  return { made, outgoing: toOutgoing(ctx.newId('env'), made, invited.guests) }
}
