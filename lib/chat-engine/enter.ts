import { pinKeys } from './contacts.ts'
import { type ChatContext, TryLaterError } from './context.ts'
import { sealEpochKey } from './epoch-key.ts'
import { devicesIn, encodeKeyPackage, epochOf, type Group, joinByGroupInfo, joinByWelcome } from './group.ts'
import { readerOf } from './read-message.ts'
import { encodeChat, encodeGroup, findKeyPackage, keyPackageRecord, keys, readChatRecord } from './records.ts'
import type { ServerChat } from './server.ts'
import { keyPackagesWaiting, makeKeyPackages } from './set-up.ts'
import type { Changes } from './store.ts'

/**
 * Enters the chats that others let this device into while it was away, and makes new key packages for those that
 * were taken.
 */
export async function enterByWelcomes(ctx: ChatContext, chats: readonly ServerChat[]): Promise<void> {
  const { device } = ctx.identity.device.certificate
  const { items, keyPackages } = await ctx.server.listWelcomes(device)
  for (const { chat, seq, welcome } of items) {
    const record = await readChatRecord(ctx.store, chat)
    const found = await findKeyPackage(ctx.store, welcome)
    const kind = chats.find(one => one.id === chat)?.kind
    if (found && kind && (record === null || record.status !== 'in')) {
      const group = await joinByWelcome(welcome, found.keyPackage).catch(() => null)
      // A welcome that does not open is no way in; joining by oneself is tried next.
      if (group) await ctx.store.write([...found.used, ...(await entered(ctx, chat, kind, group, seq))])
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

/** Joins a chat of the member's in which this device is not, or lost its place. */
export async function joinChat(ctx: ChatContext, chat: ServerChat): Promise<void> {
  const { device } = ctx.identity
  const described = await ctx.server.readEpoch(chat.id, chat.epoch)
  if ('refused' in described) throw new TryLaterError(`the chat is closed: ${described.refused}`)
  const made = await joinByGroupInfo(described.groupInfo, device)
  const answer = await ctx.server.commit(chat.id, {
    id: ctx.newId('env'),
    content: made.commit,
    groupInfo: made.groupInfo,
    welcome: null,
    device: device.certificate.device,
    epoch: chat.epoch,
    add: [],
    remove: [],
  })
  if ('refused' in answer) throw new TryLaterError(`joining was refused: ${answer.refused}`)
  await ctx.store.write(await entered(ctx, chat.id, chat.kind, made.group, answer.seq))
}

async function entered(
  ctx: ChatContext,
  chat: string,
  kind: ServerChat['kind'],
  group: Group,
  seq: number,
): Promise<Changes> {
  const { changes } = await pinKeys(ctx, devicesIn(group))
  const sealed = await sealEpochKey(ctx.identity.vault.historyKey, chat, readerOf(group))
  return [
    ...changes,
    [keys.chat(chat), encodeChat({ kind, seq, status: 'in' })],
    [keys.group(chat), encodeGroup(group)],
    [keys.pending(chat), null],
    [keys.epochKey(chat, epochOf(group)), sealed],
  ]
}
