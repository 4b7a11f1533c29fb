import { tabsName } from './tab-protocol.ts'

/** What the tab tells its own worker. */
export type ToWorker = { kind: 'begin'; member: string; label: string } | { kind: 'steal' }

let whose: { member: string; label: string } | null = null
let isLeading = false

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'begin') {
    whose = data
    void contend()
  } else if (whose && !isLeading) {
    void contend({ steal: true })
  }
})

let waiting: AbortController | null = null

/**
 * Waits for the lock that only one worker of the browser has, and leads while it has it. It goes to the next when
 * this worker ends, however it ends.
 */
async function contend({ steal = false } = {}): Promise<void> {
  const { member, label } = whose!
  waiting?.abort()
  waiting = steal ? null : new AbortController()
  const options: LockOptions = waiting ? { signal: waiting.signal } : { steal }
  let hasBegun = false
  let isLost = false
  let stop = (): void => {}
  try {
    await navigator.locks.request(tabsName(member), options, async () => {
      hasBegun = true
      isLeading = true
      // Fetched by the one that leads: the workers of other tabs wait and weigh little.
      const { lead } = await import('./lead.ts')
      if (isLost) return
      await new Promise<void>(resolve => {
        stop = lead(member, label, resolve)
      })
    })
  } catch {
    // Taken away, for this one slept too long; or given up to take it.
    isLost = true
  }
  if (!hasBegun) return
  isLeading = false
  stop()
  void contend()
}
