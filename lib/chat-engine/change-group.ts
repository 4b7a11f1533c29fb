import { type ChatContext, TryLaterError } from './context.ts'
import { followChat } from './follow.ts'
import { commitChange, devicesIn, epochOf, type Group } from './group.ts'
import { type Guest, invite, toOutgoing } from './open-chat.ts'
import { encodePending, keys, readGroup } from './records.ts'

export type ChangeResult =
  | { code: 'changed' }
  | { code: 'not_set_up'; members: string[] }
  | { code: 'refused'; refused: string }

const maxTries = 5

/** Adds members with all of their devices. */
export async function addMembers(
  ctx: ChatContext,
  chat: string,
  members: readonly string[],
): Promise<ChangeResult> {
  const invited = await invite(ctx, members)
  if (invited.code !== 'invited') return invited
  const guests = invited.guests.filter(guest => members.includes(guest.member))
  return change(ctx, chat, { guests, add: [...members], remove: [] })
}

/** Takes members out with all of their devices: the next message is sealed with keys that they never had. */
export async function removeMembers(
  ctx: ChatContext,
  chat: string,
  members: readonly string[],
): Promise<ChangeResult> {
  return change(ctx, chat, { guests: [], add: [], remove: [...members] })
}

/** Takes devices out that their members have given up. */
export async function removeDevices(
  ctx: ChatContext,
  chat: string,
  devices: readonly string[],
): Promise<ChangeResult> {
  return change(ctx, chat, { guests: [], add: [], remove: [], removeDevices: devices })
}

interface Change {
  guests: readonly Guest[]
  add: string[]
  remove: string[]
  removeDevices?: readonly string[]
}

/**
 * Commits a change. When somebody was faster, theirs is followed first and the change made anew on top of it; what
 * it asked for may have happened by then, and is left out.
 */
async function change(ctx: ChatContext, chat: string, wanted: Change): Promise<ChangeResult> {
  for (let tries = 0; tries < maxTries; tries++) {
    const record = await followChat(ctx, chat)
    const group = await readGroup(ctx.store, chat)
    if (!group || record?.status !== 'in') return { code: 'refused', refused: 'chat_not_found' }
    const open = stillOpen(group, wanted)
    if (open === null) return { code: 'changed' }
    const made = await commitChange(group, {
      add: open.guests.map(guest => guest.keyPackage),
      removeLeaves: open.leaves,
    })
    const id = ctx.newId('env')
    // Kept before it is sent: when the answer is lost the log says whether it was taken.
    await ctx.store.write([[keys.pending(chat), encodePending({ id, group: made.group })]])
    const answer = await ctx.server.commit(chat, {
      ...toOutgoing(id, made, open.guests),
      device: ctx.identity.device.certificate.device,
      epoch: epochOf(group) + record.epochAhead,
      add: wanted.add,
      remove: wanted.remove,
    })
    if (!('refused' in answer)) {
      await followChat(ctx, chat)
      return { code: 'changed' }
    }
    await ctx.store.write([[keys.pending(chat), null]])
    if (answer.refused !== 'stale_epoch') return { code: 'refused', refused: answer.refused }
  }
  throw new TryLaterError('others were always faster')
}

function stillOpen(group: Group, wanted: Change): { guests: Guest[]; leaves: number[] } | null {
  const inside = devicesIn(group)
  const guests = wanted.guests.filter(guest => !inside.some(device => device.device === guest.device))
  const leaves = inside
    .filter(device => wanted.remove.includes(device.member) || wanted.removeDevices?.includes(device.device))
    .map(device => device.leaf)
  return guests.length + leaves.length === 0 ? null : { guests, leaves }
}
