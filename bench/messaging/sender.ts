import { setTimeout as sleep } from 'node:timers/promises'
import { openLine } from './line.ts'
import { senderOf, wire } from './people.ts'
import { sealedContent } from './sealed.ts'

/** Sends as a device does: what is not acknowledged stays in the outbox and is sent again, in order. */
export interface Sender {
  write(id: string, turn: number): void
  /** Resolves when less than a window of messages waits to be acknowledged. */
  hasRoom(): Promise<void>
  /** Resolves when everything is acknowledged, or after so long. */
  done(ms: number): Promise<void>
  close(): { written: string[]; acknowledged: Set<string>; refused: number; reconnects: number }
}

export async function openSender(pair: number, ports: readonly number[], window: number): Promise<Sender> {
  const written: string[] = []
  const acknowledged = new Set<string>()
  const outbox = new Map<string, string>()
  let refused = 0
  let wake: (() => void) | null = null
  const [chat, device] = [wire.pair(pair), wire.device(senderOf(pair))]

  const line = await openLine({
    member: senderOf(pair),
    ports,
    onText(text) {
      // Its own messages come too; only the answers matter to a sender.
      if (!text.startsWith('{"type":"chat.sent"') && !text.startsWith('{"type":"chat.refused"')) return
      const frame = JSON.parse(text) as { type: string; id: string }
      if (frame.type === 'chat.sent') acknowledged.add(frame.id)
      else refused += 1
      outbox.delete(frame.id)
      if (outbox.size < window) wake?.()
    },
    onAgain() {
      for (const text of outbox.values()) line.send(text)
    },
  })
  return {
    write(id, turn) {
      const text = `{"type":"chat.send","chat_id":"${chat}","id":"${id}","device_id":"${device}","epoch":1,"content":"${sealedContent(turn)}"}`
      written.push(id)
      outbox.set(id, text)
      line.send(text)
    },
    hasRoom() {
      if (outbox.size < window) return Promise.resolve()
      return new Promise(resolve => {
        wake = () => {
          wake = null
          resolve()
        }
      })
    },
    async done(ms) {
      const until = performance.now() + ms
      while (outbox.size > 0 && performance.now() < until) await sleep(20)
    },
    close() {
      line.close()
      return { written, acknowledged, refused, reconnects: line.reconnects() }
    },
  }
}
