import { SessionsEndedPayload } from '@stoa/identity'
import type { Ctx, DeliveredEvent, Uuid } from '@stoa/kit'
import { Value } from 'typebox/value'
import { deleteSubscriptions } from './subscription-store.ts'

/** A browser that was signed out takes no more pushes for that member. */
export async function forgetSessions(ctx: Ctx, event: DeliveredEvent): Promise<void> {
  const { member_id, session_ids } = Value.Parse(SessionsEndedPayload, event.payload)
  await deleteSubscriptions(ctx.db, member_id as Uuid, session_ids as Uuid[])
}
