import { checkCredential } from './account.ts'
import { type Bytes, isEqual } from './bytes.ts'
import { type ChatContext, TryLaterError } from './context.ts'
import { enteredChat } from './entered.ts'
import { commitChange, decodeKeyPackage, foundGroup, type GroupCommit } from './group.ts'
import { keys } from './records.ts'
import type { ClaimedMember, OutgoingCommit } from './server.ts'

type KeyPackage = NonNullable<ReturnType<typeof decodeKeyPackage>>

/** A device that is to be let in, with its key package checked. */
export interface Guest {
  member: string
  device: string
  accountKey: Bytes
  keyPackage: KeyPackage
}

export type OpenResult =
  | { code: 'opened'; chat: string }
  /** Members who have never opened their chats: nothing can be sealed for them yet. */
  | { code: 'not_set_up'; members: string[] }
  | { code: 'refused'; refused: string }

/**
 * Opens a chat: founds its group with every device of every member in it, and gives it to the server. Of a pair the
 * chat that stands already is answered; this device enters it by its welcome, or by joining.
 * @param members besides the own; none is a chat with oneself
 * @param id made before the first try, so that asking again opens no second chat
 */
export async function openChat(
  ctx: ChatContext,
  kind: 'pair' | 'group',
  members: readonly string[],
  id: string = ctx.newId('chat'),
): Promise<OpenResult> {
  if ((await ctx.store.read(keys.chat(id))) !== null) return { code: 'opened', chat: id }
  const { certificate } = ctx.identity.device
  const others = members.filter(member => member !== certificate.member)
  const invited = await invite(ctx, others)
  if (invited.code !== 'invited') return invited
  const chat = id
  const group = await foundGroup(ctx.identity.device, chat)
  const made = await commitChange(group, { add: invited.guests.map(guest => guest.keyPackage) })
  const commit = toOutgoing(ctx.newId('env'), made, invited.guests)
  const opened = await ctx.server.openChat({
    id: chat,
    kind,
    members: others,
    device: certificate.device,
    commit,
  })
  // Opened by an earlier try whose answer was lost, with the keys of another group: this device joins it by itself.
  if ('refused' in opened && opened.refused === 'chat_id_reused') return { code: 'opened', chat }
  if ('refused' in opened) return { code: 'refused', refused: opened.refused }
  if (!opened.isNew) return { code: 'opened', chat: opened.chat }
  await ctx.store.write(await enteredChat(ctx, { chat, kind, group: made.group, seq: 1, epoch: 1 }))
  return { code: 'opened', chat }
}

/**
 * Takes a key package of every device of these members and of the own member's other devices. What the server
 * gives is checked: each device must be signed by the account that the server names.
 */
export async function invite(
  ctx: ChatContext,
  members: readonly string[],
): Promise<{ code: 'invited'; guests: Guest[] } | Exclude<OpenResult, { code: 'opened' }>> {
  const own = ctx.identity.device.certificate
  const claimed = await ctx.server.claimKeyPackages([...members, own.member])
  if ('refused' in claimed) return { code: 'refused', refused: claimed.refused }
  const guests = (await Promise.all(claimed.map(checkClaimed)))
    .flat()
    .filter(guest => guest.device !== own.device)
  const missing = members.filter(member => !guests.some(guest => guest.member === member))
  return missing.length > 0 ? { code: 'not_set_up', members: missing } : { code: 'invited', guests }
}

async function checkClaimed({ member, accountKey, devices }: ClaimedMember): Promise<Guest[]> {
  const guests: Guest[] = []
  for (const { device, keyPackage: bytes } of devices) {
    const keyPackage = decodeKeyPackage(bytes)
    const leaf = keyPackage?.leafNode
    const identity = leaf && (await checkCredential(leaf.credential, leaf.signaturePublicKey))
    const isSound =
      keyPackage &&
      identity &&
      identity.member === member &&
      identity.device === device &&
      isEqual(identity.accountKey, accountKey)
    if (!isSound) throw new TryLaterError(`the server gave a key package that ${member} did not sign`)
    guests.push({ member, device, accountKey, keyPackage })
  }
  return guests
}

export function toOutgoing(id: string, made: GroupCommit, guests: readonly Guest[]): OutgoingCommit {
  return {
    id,
    content: made.commit,
    groupInfo: made.groupInfo,
    welcome: made.welcome && {
      content: made.welcome,
      devices: guests.map(({ member, device }) => ({ member, device })),
    },
  }
}
