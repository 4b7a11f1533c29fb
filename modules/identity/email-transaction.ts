import { type Ctx, inTransaction } from '@stoa/kit'
import { lockEmail } from './member-store.ts'

/** A transaction that no other one about the same address overlaps: sign-ups, codes and members of it. */
export function inEmailTransaction<C extends Ctx, T>(
  ctx: C,
  email: string,
  fn: (ctx: C) => Promise<T>,
): Promise<T> {
  return inTransaction(ctx, async tx => {
    await lockEmail(tx, email)
    return fn(tx)
  })
}
