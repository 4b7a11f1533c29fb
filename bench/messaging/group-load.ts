import { createHistogram } from 'node:perf_hooks'
import { newWireId } from '@stoa/testing/api-member'
import { cookieOf, wire } from './people.ts'
import { sealedContent } from './sealed.ts'
import { type ClientSocket, openSocket } from './socket-client.ts'
import type { Outcome, Task } from './tasks.ts'

const giveUpMs = 30_000

/** Sends to one group, and times from the sending of a message to its arrival at the last of its members. */
export async function openGroup({
  ports,
  count,
  messages,
}: Extract<Task, { kind: 'group' }>): Promise<Outcome> {
  const latency = createHistogram({ figures: 3 })
  let awaited = ''
  let arrivals = 0
  let all: () => void = () => {}
  let refused = 0
  const onText = (text: string): void => {
    if (text.startsWith('{"type":"chat.refused"')) refused += 1
    // Looking into each would cost this process more than the server pays for sending it.
    if (!text.includes('chat.envelope') || !text.includes(awaited)) return
    arrivals += 1
    // The sender is answered and not woken.
    if (arrivals === count - 1) all()
  }
  const sockets: ClientSocket[] = []
  for (let number = 0; number < count; number++) {
    const port = ports[number % ports.length]!
    sockets.push(await openSocket({ port, cookie: cookieOf(number), onText, onClose: () => {} }))
  }
  const startedAt = performance.now()
  let shown = 0
  for (let turn = 0; turn < messages; turn++) {
    awaited = newWireId('env')
    arrivals = 0
    const complete = new Promise<boolean>(resolve => {
      const timer = setTimeout(() => resolve(false), giveUpMs)
      all = () => {
        clearTimeout(timer)
        resolve(true)
      }
    })
    const sentAt = performance.now()
    const sender = turn % count
    sockets[sender]!.send(
      `{"type":"chat.send","chat_id":"${wire.group}","id":"${awaited}","device_id":"${wire.device(sender)}","epoch":1,"content":"${sealedContent(turn)}"}`,
    )
    if (!(await complete)) break
    shown += 1
    latency.record(Math.round((performance.now() - sentAt) * 1e6))
  }
  for (const socket of sockets) socket.close()
  return {
    ...{
      acknowledged: shown,
      shown,
      shownTwice: 0,
      lost: messages - shown,
      outOfOrder: 0,
      refused,
      reconnects: 0,
    },
    seconds: (performance.now() - startedAt) / 1000,
    p50Ms: latency.percentile(50) / 1e6,
    p99Ms: latency.percentile(99) / 1e6,
    maxMs: latency.count === 0 ? 0 : latency.max / 1e6,
  }
}
