import type { Db } from '@stoa/kit'

/** Stands for the process or the connection dying. */
export class PlannedFault extends Error {}

export interface FaultPlan {
  /** Counts down over statements and commits; at zero the step fails, and every later one, as after a crash. */
  stepsLeft: number
  /** Whether the step that fails still takes effect: the answer to it is what gets lost. */
  isDone: boolean
  hasFailed: boolean
}

export function planFault(stepsLeft: number, isDone: boolean): FaultPlan {
  return { stepsLeft, isDone, hasFailed: false }
}

/** A database that dies at a planned step. */
export function faultyDb(db: Db, plan: FaultPlan): Db {
  async function step<T>(run: () => Promise<T>): Promise<T> {
    if (plan.hasFailed) throw new PlannedFault('the process is gone')
    if (plan.stepsLeft > 0) {
      plan.stepsLeft -= 1
      return run()
    }
    plan.hasFailed = true
    if (plan.isDone) await run()
    throw new PlannedFault('the process is gone')
  }
  const faulty: Db = {
    together: fn => fn(faulty),
    atOnce: fn => faulty.transaction(fn),
    get inTransaction() {
      return db.inTransaction
    },
    query: (text, values, name) => step(() => db.query(text, values, name)),
    kysely: () => db.kysely(),
    transaction: async fn => {
      if (db.inTransaction) return db.transaction(inner => fn(faultyDb(inner, plan)))
      // The commit is a step of its own: `before` it nothing is kept, after it everything is.
      let result: Awaited<ReturnType<typeof fn>>
      const commit = () =>
        db.transaction(async inner => {
          result = await fn(faultyDb(inner, plan))
          const isLastStep = plan.stepsLeft === 0 && !plan.hasFailed
          if (isLastStep && !plan.isDone) {
            plan.hasFailed = true
            throw new PlannedFault('the process is gone')
          }
        })
      await commit()
      if (plan.stepsLeft === 0 && !plan.hasFailed) {
        plan.hasFailed = true
        throw new PlannedFault('the process is gone')
      }
      plan.stepsLeft -= 1
      return result!
    },
    signal: signal => db.signal(signal),
    get caches() {
      return db.caches
    },
    forget: (kind, keys) => db.forget(kind, keys),
  }
  return faulty
}
