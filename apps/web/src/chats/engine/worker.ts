import { newId } from '../../api/ids.ts'
import { openHost } from './host.ts'
import { serveTabs } from './leader.ts'
import { serverCall } from './server-call.ts'
import { broadcastWire, tabsName } from './tab-protocol.ts'

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
  let stop: (() => void) | null = null
  try {
    await navigator.locks.request(tabsName(member), options, () => {
      isLeading = true
      return new Promise<void>(resolve => {
        stop = lead(member, label, resolve)
      })
    })
  } catch {
    // Taken away, for this one slept too long; or given up to take it.
  }
  if (stop === null) return
  isLeading = false
  ;(stop as () => void)()
  void contend()
}

function lead(member: string, label: string, onLost: () => void): () => void {
  const wire = broadcastWire(member)
  const term = crypto.randomUUID()
  const served = serveTabs(wire, term, tell =>
    openHost({ member, label, term, call: serverCall, newId, onLost, ...tell }),
  )
  return () => {
    served.close()
    wire.close()
  }
}
