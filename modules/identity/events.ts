import { appendEvent, type Ctx, type Uuid } from '@stoa/kit'
import { type Static, Type } from 'typebox'

export const memberJoined = 'identity.member_joined'
export const profileChanged = 'identity.profile_changed'
export const handleChanged = 'identity.handle_changed'
export const sessionOpened = 'identity.session_opened'
export const sessionsEnded = 'identity.sessions_ended'
export const memberDeleted = 'identity.member_deleted'

const Id = Type.String({ format: 'uuid' })
const OptionalId = Type.Union([Id, Type.Null()])

/** A member's e-mail was verified and the member exists from now on. */
export const MemberJoinedPayload = Type.Object({
  member_id: Id,
  handle: Type.String(),
  name: Type.String(),
  joined_at: Type.String({ format: 'date-time' }),
})
/** Name, bio or avatar are now these. */
export const ProfileChangedPayload = Type.Object({
  member_id: Id,
  name: Type.String(),
  bio: Type.String(),
  avatar_id: OptionalId,
})
/** The handle is now this one; the former stays reserved for the member for a while. */
export const HandleChangedPayload = Type.Object({
  member_id: Id,
  handle: Type.String(),
  former_handle: Type.String(),
})

/** Somebody proved to be this member and is signed in from now on. */
export const SessionOpenedPayload = Type.Object({
  member_id: Id,
  session_id: Id,
  user_agent: Type.String(),
})
/** These sessions of the member were ended before their time, by whatever means. */
export const SessionsEndedPayload = Type.Object({ member_id: Id, session_ids: Type.Array(Id) })

/** The member has left for good: whoever keeps something of theirs deletes it now. */
export const MemberDeletedPayload = Type.Object({ member_id: Id })

interface Payloads {
  [memberDeleted]: Static<typeof MemberDeletedPayload>
  [memberJoined]: Static<typeof MemberJoinedPayload>
  [profileChanged]: Static<typeof ProfileChangedPayload>
  [handleChanged]: Static<typeof HandleChangedPayload>
  [sessionOpened]: Static<typeof SessionOpenedPayload>
  [sessionsEnded]: Static<typeof SessionsEndedPayload>
}

/** Appends one of the module's events about a member, in the caller's transaction. */
export function appendMemberEvent<Type extends keyof Payloads>(
  ctx: Ctx,
  type: Type,
  payload: Payloads[Type],
): Promise<void> {
  return appendEvent(ctx, { type, key: payload.member_id as Uuid, payload })
}
