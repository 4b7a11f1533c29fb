import { createHistogram } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { newWireId } from '@stoa/testing/api-member'
import { recipientOf, senderOf } from './people.ts'
import { openRecipient, type Recipient } from './recipient.ts'
import { openSender, type Sender } from './sender.ts'
import type { Outcome, Task } from './tasks.ts'

type PairTask = Extract<Task, { kind: 'pairs' }>

/** Nothing has come for so long: what is missing is lost. */
const giveUpMs = 30_000

/** Sends in chats of two until all that was to be sent has arrived, or nothing comes any more. */
export async function sendInPairs(task: PairTask, tell: (arrived: number) => void): Promise<Outcome> {
  const latency = createHistogram({ figures: 3 })
  const sentAt = new Map<string, number>()
  let lastArrivalAt = performance.now()
  let shown = 0
  let lastAt = 0
  const onShown = (id: string): void => {
    const at = sentAt.get(id)
    // Not of this run.
    if (at === undefined) return
    shown += 1
    lastArrivalAt = performance.now()
    lastAt = lastArrivalAt
    latency.record(Math.max(1, Math.round((lastArrivalAt - at) * 1e6)))
  }
  const pairs = Array.from({ length: task.count }, (_, index) => task.from + index)
  const recipients = await openAll(pairs, pair =>
    openRecipient(pair, portsFor(task, recipientOf(pair)), onShown),
  )
  const senders = await openAll(pairs, pair => openSender(pair, portsFor(task, senderOf(pair)), task.window))
  const telling = task.tells ? setInterval(() => tell(shown), 200) : undefined

  const startedAt = performance.now()
  let turn = 0
  const write = (sender: Sender, at: number): void => {
    const id = newWireId('env')
    sentAt.set(id, at)
    sender.write(id, turn++)
  }
  if (task.ratePerSecond === undefined) {
    await Promise.all(
      senders.map(async sender => {
        while (turn < task.messages) {
          write(sender, performance.now())
          await sender.hasRoom()
        }
      }),
    )
  } else {
    while (turn < task.messages) {
      const dueAt = startedAt + (turn / task.ratePerSecond) * 1000
      const waitMs = dueAt - performance.now()
      if (waitMs > 0.5) await sleep(waitMs)
      write(senders[turn % senders.length]!, dueAt)
    }
  }
  while (shown < turn && performance.now() - lastArrivalAt < giveUpMs) await sleep(20)
  await Promise.all(senders.map(sender => sender.done(giveUpMs)))
  clearInterval(telling)
  return {
    ...countOf(senders, recipients),
    seconds: (lastAt - startedAt) / 1000,
    p50Ms: latency.percentile(50) / 1e6,
    p99Ms: latency.percentile(99) / 1e6,
    maxMs: latency.count === 0 ? 0 : latency.max / 1e6,
  }
}

/** Which server a member begins with; the others are where it turns to when that one is gone. */
function portsFor({ ports }: PairTask, number: number): number[] {
  const first = number % ports.length
  return [...ports.slice(first), ...ports.slice(0, first)]
}

async function openAll<T>(pairs: readonly number[], open: (pair: number) => Promise<T>): Promise<T[]> {
  const opened: T[] = []
  for (let at = 0; at < pairs.length; at += 32)
    opened.push(...(await Promise.all(pairs.slice(at, at + 32).map(open))))
  return opened
}

function countOf(senders: readonly Sender[], recipients: readonly Recipient[]) {
  const total = {
    acknowledged: 0,
    shown: 0,
    shownTwice: 0,
    lost: 0,
    outOfOrder: 0,
    refused: 0,
    reconnects: 0,
  }
  for (const [at, sender] of senders.entries()) {
    const recipient = recipients[at]!
    const times = new Map<string, number>()
    for (const id of recipient.shown()) times.set(id, (times.get(id) ?? 0) + 1)
    const { written, acknowledged, refused, reconnects } = sender.close()
    total.acknowledged += acknowledged.size
    total.refused += refused
    total.reconnects += reconnects + recipient.close()
    for (const id of written) {
      const shown = times.get(id) ?? 0
      if (shown > 0) total.shown += 1
      if (shown > 1) total.shownTwice += 1
      if (shown === 0) total.lost += 1
    }
    const own = new Set(written)
    const inOrder = recipient.shown().filter(id => own.has(id))
    if (inOrder.some((id, index) => id !== written[index])) total.outOfOrder += 1
  }
  return total
}
