import { type Ctx, toWireId, type Uuid } from '@stoa/kit'
import type { EnvelopeRow } from './chat.ts'
import { presentEnvelope } from './present.ts'

/** Above this a signal carries no content: who is woken fetches it. */
const maxSignalledBytes = 2_048

/** Wakes the members of a chat, with the envelope itself when it is small; not the connection by which it came. */
export function tellOfEnvelope(
  ctx: Ctx,
  envelope: EnvelopeRow,
  to: readonly Uuid[],
  exceptConnection: number | null = null,
): void {
  const isSmall = envelope.content.length <= maxSignalledBytes
  ctx.db.signal({
    to,
    exceptConnection,
    type: 'chat.envelope',
    body: {
      chat_id: toWireId('chat', envelope.chatId),
      seq: Number(envelope.seq),
      ...(isSmall ? { envelope: presentEnvelope(envelope) } : {}),
    },
  })
}
