import { fromBase64, toBase64 } from './base64.ts'
import { type Content, counts, encodeContent } from './content.ts'
import { type ChatContext, TryLaterError } from './context.ts'
import { followChat } from './follow.ts'
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
export async function writeMessage(ctx: ChatContext, chat: string, content: Content): Promise<string> {
  const id = ctx.newId('env')
  await ctx.store.write([[keys.outgoing(chat, id), encodeOutgoing({ id, content, sealed: null })]])
  return id
}

/**
 * Sends what waits in a chat's outbox, in the order in which it was written. A message is sealed once in an epoch
 * and what was sealed is kept, so that asking again sends the same and no key is used twice.
 */
export async function sendWaiting(ctx: ChatContext, chat: string): Promise<void> {
  for (const outgoing of await listOutgoing(ctx.store, chat)) await sendOne(ctx, chat, outgoing)
  await followChat(ctx, chat)
}

async function sendOne(ctx: ChatContext, chat: string, outgoing: Outgoing): Promise<void> {
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
    if (!('refused' in answer)) return
    if (answer.refused !== 'stale_epoch') throw new TryLaterError(`a message was refused: ${answer.refused}`)
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
  const made = await encryptMessage(group, encodeContent(outgoing.content))
  const sealed = { epoch: epochOf(group) + record.epochAhead, message: toBase64(made.message) }
  await ctx.store.write([
    [keys.group(chat), encodeGroup(made.group)],
    [keys.outgoing(chat, outgoing.id), encodeOutgoing({ ...outgoing, sealed })],
  ])
  return sealed
}
