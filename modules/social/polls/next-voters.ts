import type { Ctx, Uuid } from '@stoa/kit'
import { listVoters, type PollKey } from './poll-store.ts'

/** The next of those who voted, by id, for work that walks them in a stable order. Never what they chose. */
export function nextVoters(ctx: Ctx, key: PollKey, after: Uuid | null, limit: number): Promise<Uuid[]> {
  return listVoters(ctx.db, key, after, limit)
}
