import type { Clock } from './clock.ts'
import type { Db } from './db.ts'
import type { Uuid } from './ids.ts'
import type { Logger } from './log.ts'

export interface MemberActor {
  kind: 'member'
  memberId: Uuid
  sessionId: Uuid
  /** When this session last proved a fresh passkey or password. */
  steppedUpAt: Date | null
}

/** On whose behalf the work is done. `system` is a job or the operator's command. */
export type Actor = { kind: 'anonymous' } | { kind: 'system' } | MemberActor

/** What every use case is given: nothing of any module. */
export interface Ctx {
  db: Db
  clock: Clock
  log: Logger
  actor: Actor
}

export interface MemberCtx extends Ctx {
  actor: MemberActor
}

export function withDb<C extends Ctx>(ctx: C, db: Db): C {
  return { ...ctx, db }
}

/** Runs `fn` in a database transaction; inside an open one it joins that one. */
export function inTransaction<C extends Ctx, T>(ctx: C, fn: (ctx: C) => Promise<T>): Promise<T> {
  return ctx.db.transaction(db => fn(withDb(ctx, db)))
}

/** Runs `fn` with a context whose first statements go to the database in one trip; see `Db.together`. */
export function together<C extends Ctx, T>(ctx: C, fn: (ctx: C) => Promise<T>): Promise<T> {
  return ctx.db.together(db => fn(withDb(ctx, db)))
}

/** Runs `fn` in a database transaction of one trip; see `Db.atOnce`. */
export function atOnce<C extends Ctx, T>(ctx: C, fn: (ctx: C) => Promise<T>): Promise<T> {
  return ctx.db.atOnce(db => fn(withDb(ctx, db)))
}
