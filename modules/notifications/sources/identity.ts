import { SessionOpenedPayload, sessionOpened } from '@stoa/identity'
import type { Uuid } from '@stoa/kit'
import { Value } from 'typebox/value'
import { noteDevice } from '../devices/device-store.ts'
import { nameDevice } from '../devices/name-device.ts'
import type { Source } from './source.ts'

/** Somebody signed in on a kind of device that the member was never seen on. */
export const identitySource: Source = {
  [sessionOpened]: async (ctx, event) => {
    const session = Value.Parse(SessionOpenedPayload, event.payload)
    const memberId = session.member_id as Uuid
    const device = nameDevice(session.user_agent)
    if (!(await noteDevice(ctx.db, memberId, device, new Date(event.occurred_at)))) return {}
    return {
      arrivals: [
        {
          memberId,
          kind: 'new_device',
          key: session.session_id,
          subjectId: null,
          actorId: null,
          at: new Date(event.occurred_at),
          facts: { device },
        },
      ],
    }
  },
}
