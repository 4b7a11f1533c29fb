import type { Ctx, Uuid } from '@stoa/kit'
import { emptyReports } from './reports/report-store.ts'

/**
 * Of a member who has left, reports stay as rows with ids: what was decided rests on them. Their own words go, and
 * how far the member was trusted.
 */
export async function forgetMember(ctx: Ctx, memberId: Uuid): Promise<void> {
  await emptyReports(ctx.db, memberId)
}
