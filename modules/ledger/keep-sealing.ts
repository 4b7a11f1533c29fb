import { setTimeout as sleep } from 'node:timers/promises'
import type { Ctx } from '@stoa/kit'
import { hasUnsealed, sealBlocks } from './seal-blocks.ts'

export interface KeptSealing {
  /** Ends the rounds and waits for the one that runs. */
  stop(): Promise<void>
}

/** How often history is looked over, in milliseconds: what was committed through any door is sealed soon after. */
const defaultEveryMs = 3_000

/**
 * Seals in rounds while the server runs. The engine seals what it commits by itself; this covers the other door
 * and what waited behind an open transaction. Any number of processes may do it: a round without anything to
 * seal only reads, and `sealBlocks` lets one sealer work at a time. The crontab job stays for when none runs.
 */
export function keepSealing(ctx: Ctx, everyMs = defaultEveryMs): KeptSealing {
  const stopping = new AbortController()

  async function seal(): Promise<void> {
    try {
      if (await hasUnsealed(ctx)) await sealBlocks(ctx)
    } catch (error) {
      ctx.log.warn({ err: error }, 'sealing the ledger failed; the next round takes it up')
    }
  }

  async function goRound(): Promise<void> {
    while (!stopping.signal.aborted) {
      await seal()
      await sleep(everyMs, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
    }
  }

  const rounds = goRound()
  return {
    async stop() {
      stopping.abort()
      await rounds
    },
  }
}
