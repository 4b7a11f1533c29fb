import { fromBase64, toBase64 } from './base64.ts'
import { type Content, counts, encodeContent } from './content.ts'
import { type ChatContext, TryLaterError } from './context.ts'
import { followChat } from './follow.ts'
import { frank } from './franking.ts'
import { encryptMessage, epochOf } from './group.ts'
import {
  encodeGroup,
  encodeOutgoing,
  keys,
  listOutgoing,
  type Outgoing,
  readChatRecord,
  readGroup,
} from './records.ts'

const maxTries = 10

/** Puts a message into the outbox, where it stays until the log shows it. */
export async function writeMessage(
  ctx: ChatContext,
  chat: string,
  content: Content,
  id: string = ctx.newId('env'),
): Promise<string> {
  // The same again finds the first, which may be sealed already: a key is used once.
  if ((await ctx.store.read(keys.outgoing(chat, id))) !== null) return id
  await ctx.store.write([[keys.outgoing(chat, id), encodeOutgoing({ id, content, sealed: null })]])
  return id
}

/**
 * Sends what waits in a chat's outbox, in the order in which it was written. A message is sealed once in an epoch
 * and what was sealed is kept, so that asking again sends the same and no key is used twice. What the server refuses
 * waits, marked, for another try and holds up nothing.
 */
export async function sendWaiting(ctx: ChatContext, chat: string): Promise<void> {
  const refusals: string[] = []
  for (const outgoing of await listOutgoing(ctx.store, chat)) {
    const refused = await sendOne(ctx, chat, outgoing)
    if (refused !== null) refusals.push(refused)
  }
  await followChat(ctx, chat)
  if (refusals.length > 0) throw new TryLaterError(`a message was refused: ${refusals[0]}`)
}

/** @returns null when the server has it, or the code of its refusal */
async function sendOne(ctx: ChatContext, chat: string, outgoing: Outgoing): Promise<string | null> {
  let current = outgoing
  for (let tries = 0; tries < maxTries; tries++) {
    const sealed = current.sealed ?? (await sealIn(ctx, chat, current))
    const answer = await ctx.server.send(chat, {
      id: current.id,
      device: ctx.identity.device.certificate.device,
      epoch: sealed.epoch,
      content: fromBase64(sealed.message),
      silent: !counts(current.content),
    })
    // The id stands for something else: it was sent before, and what was written here again is no second message.
    if ('refused' in answer && answer.refused === 'envelope_id_reused') {
      await ctx.store.write([[keys.outgoing(chat, current.id), null]])
      return null
    }
    if (!('refused' in answer)) return null
    if (answer.refused !== 'stale_epoch') {
      // Read anew: what was sealed just now must stay with it.
      const kept = (await listOutgoing(ctx.store, chat)).find(one => one.id === current.id) ?? current
      const marked = encodeOutgoing({ ...kept, refused: answer.refused })
      await ctx.store.write([[keys.outgoing(chat, current.id), marked]])
      return answer.refused
    }
    const record = await followChat(ctx, chat)
    if (record?.status !== 'in') throw new TryLaterError('the chat has to be joined anew first')
    current = { ...current, sealed: null }
  }
  throw new TryLaterError('the chat moved on each time')
}

/** The group's used key and the sealed message are kept together, before anybody else sees the message. */
async function sealIn(
  ctx: ChatContext,
  chat: string,
  outgoing: Outgoing,
): Promise<{ epoch: number; message: string }> {
  const group = await readGroup(ctx.store, chat)
  const record = await readChatRecord(ctx.store, chat)
  if (group === null || record === null) throw new TryLaterError('this device is not in the chat')
  const place = { chat, id: outgoing.id, device: ctx.identity.device.certificate.device }
  const { plain, open } = frank(place, encodeContent(outgoing.content))
  const made = await encryptMessage(group, plain, open)
  const sealed = { epoch: epochOf(group) + record.epochAhead, message: toBase64(made.message) }
  await ctx.store.write([
    [keys.group(chat), encodeGroup(made.group)],
    [keys.outgoing(chat, outgoing.id), encodeOutgoing({ ...outgoing, sealed })],
  ])
  return sealed
}
