import type { Db } from '@stoa/kit'
import { type Ctx, type FixedClock, fixedClock, type Logger, type MemberCtx, type Uuid } from '@stoa/kit'

/** A line of work that goes forward through the past with a clock of its own. */
export interface Past {
  ctx: Ctx
  clock: FixedClock
  /** The context in which a member acts at a moment; the clock of this line goes there. */
  as(memberId: Uuid, at: Date): MemberCtx
  /** The same line of work on an open database transaction. */
  on(db: Db): Past
}

export function openPast(db: Db, log: Logger): Past {
  return pastOf({ db, clock: fixedClock(new Date(0)), log, actor: { kind: 'system' } })
}

function pastOf(ctx: Ctx & { clock: FixedClock }): Past {
  return {
    ctx,
    clock: ctx.clock,
    as(memberId, at) {
      ctx.clock.set(at)
      // Nobody is signed in: the session is named after the member and stands nowhere.
      return { ...ctx, actor: { kind: 'member', memberId, sessionId: memberId, steppedUpAt: null } }
    },
    on: db => pastOf({ ...ctx, db }),
  }
}
