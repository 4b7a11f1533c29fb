import { checkOpening, decodeContent } from '@stoa/chat-engine'
import { type MemberCtx, toWireId, type Uuid } from '@stoa/kit'
import { findEnvelopes, listChatMembers } from './chat-store.ts'

/** A message that a member who received it opens for somebody else. */
export interface RevealedMessage {
  id: Uuid
  opening: Uint8Array
}

/**
 * What revealed messages of a chat say, for a member who has received them; null for whoever is not in the chat.
 * Absent is what was not sent to them, and what was not sent as it is shown: nobody can put words into a mouth.
 */
export async function readRevealed(
  ctx: MemberCtx,
  chatId: Uuid,
  revealed: readonly RevealedMessage[],
): Promise<{
  otherIds: ReadonlySet<Uuid>
  messages: ReadonlyMap<Uuid, { senderId: Uuid; text: string; sentAt: Date }>
} | null> {
  const members = await listChatMembers(ctx.db, [chatId])
  const own = members.find(member => member.memberId === ctx.actor.memberId)
  if (!own) return null
  const envelopes = await findEnvelopes(
    ctx.db,
    revealed.map(({ id }) => ({ chatId, envelopeId: id })),
  )
  const openings = new Map(revealed.map(({ id, opening }) => [id, opening]))
  const chat = toWireId('chat', chatId)
  const messages = envelopes.flatMap(envelope => {
    const { envelopeId, senderId, deviceId, seq, kind } = envelope
    const wasReceived = seq >= own.joinedSeq && (own.leftSeq === null || seq <= own.leftSeq)
    if (kind !== 'message' || !wasReceived) return []
    const place = { chat, id: toWireId('env', envelopeId), device: toWireId('dev', deviceId) }
    const said = checkOpening(place, envelope.content, openings.get(envelopeId)!)
    if (said === null) return []
    return [[envelopeId, { senderId, text: textOf(said), sentAt: envelope.createdAt }] as const]
  })
  const otherIds = members.flatMap(({ memberId }) => (memberId === own.memberId ? [] : [memberId]))
  return { otherIds: new Set(otherIds), messages: new Map(messages) }
}

/** What the staff read. Of what is more than words, all that it says stands there as it was sent. */
function textOf(said: Uint8Array): string {
  const content = decodeContent(said)
  switch (content.kind) {
    case 'text':
    case 'edit':
      return content.text
    case 'reaction':
      return content.emoji
    case 'title':
      return content.title
    default:
      return Buffer.from(said).toString('utf8').trim()
  }
}
