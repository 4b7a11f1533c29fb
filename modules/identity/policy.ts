import { type MemberCtx, problem } from '@stoa/kit'
import { requireMember } from '@stoa/kit/http'
import type { FastifyRequest } from 'fastify'
import { steppedUpUntil } from './session.ts'
import { coversRole, type StaffRole } from './staff.ts'
import { selectStaffRole } from './staff-store.ts'

/**
 * The context of a member who gave a password or passkey within the last ten minutes on this session.
 * Otherwise 401 `sign_in_required` or 403 `step_up_required`.
 */
export function requireStepUp(request: Pick<FastifyRequest, 'ctx'>): MemberCtx {
  const ctx = requireMember(request)
  if (steppedUpUntil(ctx.actor.steppedUpAt, ctx.clock.now()) === null) throw stepUpRequired()
  return ctx
}

/** For use cases elsewhere that need a step-up only sometimes. */
export function stepUpRequired() {
  return problem(403, 'step_up_required', {
    title: 'Confirm that it is you',
    detail: 'Give your password or a passkey at /v1/auth/step-up and repeat the request.',
  })
}

/**
 * The context of a member of the staff with this role or a higher one; otherwise 401 `sign_in_required` or
 * 403 `staff_only`. The role is read each time: who loses it loses it at once.
 */
export async function requireStaff(
  request: Pick<FastifyRequest, 'ctx'>,
  role: StaffRole,
): Promise<MemberCtx> {
  const ctx = requireMember(request)
  if (!coversRole(await selectStaffRole(ctx.db, ctx.actor.memberId), role)) {
    throw problem(403, 'staff_only', {
      title: 'This is for the staff',
      detail: 'The operator decides who is of the staff.',
    })
  }
  return ctx
}
