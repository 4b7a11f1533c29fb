import { setTimeout as sleep } from 'node:timers/promises'
import type { Ctx } from '@stoa/kit'
import {
  type NewEnvelope,
  type SendEnvelopeResult,
  type SendServices,
  sendEnvelopes,
} from './send-envelopes.ts'

const maxBatch = 1_024
const maxBatchBytes = 4 * 1024 * 1024
/** Transactions begin this far apart: what a busy server spends on each is shared by more messages. */
const apartMs = 4

interface Waiting {
  item: NewEnvelope
  resolve(result: SendEnvelopeResult): void
  reject(error: unknown): void
}

export type SendEnvelope = (ctx: Ctx, item: NewEnvelope) => Promise<SendEnvelopeResult>

/**
 * Sends what arrives while a transaction is under way in the next one, all of it at once: under load a message
 * costs a share of a commit, alone it waits for nothing.
 */
export function openSendQueue(services: SendServices): SendEnvelope {
  let waiting: Waiting[] = []
  let isRunning = false

  async function run(ctx: Ctx): Promise<void> {
    isRunning = true
    while (waiting.length > 0) {
      const begunAt = performance.now()
      const batch = waiting.slice(0, countOfBatch(waiting))
      waiting = waiting.slice(batch.length)
      try {
        const results = await sendEnvelopes(
          ctx,
          services,
          batch.map(({ item }) => item),
        )
        for (const [index, { resolve }] of batch.entries()) resolve(results[index]!)
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
      const leftMs = begunAt + apartMs - performance.now()
      if (leftMs > 1) await sleep(leftMs)
    }
    isRunning = false
  }

  return (ctx, item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!isRunning) void run({ db: ctx.db, clock: ctx.clock, log: ctx.log, actor: { kind: 'system' } })
    })
}

/** How many of those that wait go together; at least one. */
function countOfBatch(waiting: readonly Waiting[]): number {
  let bytes = 0
  let count = 0
  for (const { item } of waiting) {
    bytes += item.content.length
    if (count === maxBatch || (count > 0 && bytes > maxBatchBytes)) break
    count += 1
  }
  return count
}
