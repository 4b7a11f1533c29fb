import type { Ctx } from '@stoa/kit'
import { sealBlocks } from './seal-blocks.ts'

export interface SealingSchedule {
  /** Seals a while from now, together with whatever else is committed until then. */
  schedule(): void
  /** Forgets what was scheduled and waits for what is running. */
  stop(): Promise<void>
}

/** @param afterMs 0 for never */
export function scheduleSealing(ctx: Ctx, afterMs: number): SealingSchedule {
  let timer: NodeJS.Timeout | null = null
  let running: Promise<void> | null = null
  let isStopped = false

  async function seal(): Promise<void> {
    try {
      // What was committed last may still be behind an open transaction: look again later.
      if ((await sealBlocks(ctx)) > 0) schedule()
    } catch (error) {
      ctx.log.warn({ err: error }, 'sealing the ledger failed; the next run takes it up')
    }
  }

  function schedule(): void {
    if (afterMs === 0 || isStopped || timer) return
    timer = setTimeout(() => {
      running = seal().then(() => {
        running = null
      })
      timer = null
    }, afterMs)
    timer.unref()
  }

  return {
    schedule,
    async stop() {
      isStopped = true
      if (timer) clearTimeout(timer)
      await running
    },
  }
}
