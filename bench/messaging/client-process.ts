/** A client process of the bench: a process of its own, so that its work is not counted as the servers'. */
import { openGroup } from './group-load.ts'
import { closeIdle, openIdle } from './idle-sockets.ts'
import { sendInPairs } from './pair-load.ts'
import type { Outcome, Task, Told } from './tasks.ts'

const tell = (told: Told): void => void process.send?.(told)

async function work(task: Task): Promise<Outcome | null> {
  switch (task.kind) {
    case 'open':
      await openIdle(task)
      return null
    case 'close':
      closeIdle()
      return null
    case 'pairs':
      return sendInPairs(task, arrived => tell({ arrived }))
    case 'group':
      return openGroup(task)
  }
}

process.on('message', (task: Task) => {
  work(task).then(
    outcome => tell({ outcome }),
    error => tell({ failed: error instanceof Error ? error.message : String(error) }),
  )
})
process.on('disconnect', () => process.exit())
