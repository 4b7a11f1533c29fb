import { openLine } from './line.ts'
import { cookieOf, recipientOf, wire } from './people.ts'

/** Reads a chat as a device does: the log in the order of its seqs; what a lost signal told of is fetched. */
export interface Recipient {
  /** Ids in the order in which they were shown. */
  shown(): readonly string[]
  /** @returns how often it had to connect again */
  close(): number
}

interface WireEnvelope {
  id: string
  seq: number
}

export async function openRecipient(
  pair: number,
  ports: readonly number[],
  onShown: (id: string) => void,
): Promise<Recipient> {
  const chat = wire.pair(pair)
  const shown: string[] = []
  let port = ports[0]!
  let seq = 0
  let fetching: Promise<void> | null = null
  let isAskedAgain = false

  function show(envelope: WireEnvelope): void {
    if (envelope.seq !== seq + 1) return
    seq = envelope.seq
    shown.push(envelope.id)
    onShown(envelope.id)
  }

  function fetchRest(): void {
    isAskedAgain = fetching !== null
    fetching ??= readLog()
      .catch(() => {
        isAskedAgain = true
      })
      .finally(() => {
        fetching = null
        if (isAskedAgain) setTimeout(fetchRest, 100)
      })
  }

  async function readLog(): Promise<void> {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/v1/chats/${chat}/log?after_seq=${seq}&limit=200`, {
        headers: { cookie: cookieOf(recipientOf(pair)) },
      })
      if (answer.status !== 200) throw new Error(`the log was answered ${answer.status}`)
      const page = (await answer.json()) as { items: WireEnvelope[]; has_more: boolean }
      for (const envelope of page.items) show(envelope)
      if (!page.has_more) return
    }
  }

  const line = await openLine({
    member: recipientOf(pair),
    ports,
    onText(text) {
      const frame = JSON.parse(text) as {
        type: string
        chat_id?: string
        seq?: number
        envelope?: WireEnvelope
      }
      if (frame.type === 'resync') return fetchRest()
      if (frame.type !== 'chat.envelope' || frame.chat_id !== chat || frame.seq! <= seq) return
      if (frame.envelope && frame.seq === seq + 1) show(frame.envelope)
      else fetchRest()
    },
    onAgain(newPort) {
      port = newPort
      fetchRest()
    },
  })
  // What runs before this one have left in the log.
  await readLog()
  return {
    shown: () => shown,
    close() {
      line.close()
      return line.reconnects()
    },
  }
}
