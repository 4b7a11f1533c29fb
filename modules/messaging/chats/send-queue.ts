import type { Ctx } from '@stoa/kit'
import { type NewEnvelope, type SendEnvelopeResult, sendEnvelopes } from './send-envelopes.ts'

const maxBatch = 256

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
export function openSendQueue(): SendEnvelope {
  let waiting: Waiting[] = []
  let isRunning = false

  async function run(ctx: Ctx): Promise<void> {
    isRunning = true
    while (waiting.length > 0) {
      const batch = waiting.slice(0, maxBatch)
      waiting = waiting.slice(maxBatch)
      try {
        const results = await sendEnvelopes(
          ctx,
          batch.map(({ item }) => item),
        )
        for (const [index, { resolve }] of batch.entries()) resolve(results[index]!)
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    isRunning = false
  }

  return (ctx, item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!isRunning) void run({ db: ctx.db, clock: ctx.clock, log: ctx.log, actor: { kind: 'system' } })
    })
}
