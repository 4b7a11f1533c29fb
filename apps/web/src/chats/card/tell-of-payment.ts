import type { Payment } from '../../api/types.ts'
import { chatClient } from '../engine/chats.ts'

/**
 * Puts a payment into the chat with whom it went to, when there is one. Where that cannot be done now the chat shows
 * it all the same, from the wallet: only the card is not in the log. The card's id is made of the payment's, so that
 * a payment is told of once.
 */
export function tellOfPayment({ id, direction, counterparty }: Payment): void {
  if (direction !== 'out' || !counterparty) return
  const cardId = `env_${id.slice(id.indexOf('_') + 1)}`
  chatClient()
    .then(async client => {
      const rows = await client.list()
      const chat = rows.find(row => row.kind === 'pair' && row.members[0]?.id === counterparty.id)
      if (chat?.status === 'in') await client.send(chat.id, { kind: 'card', type: 'payment', id }, cardId)
    })
    .catch(() => undefined)
}
