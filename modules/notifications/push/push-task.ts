import type { Uuid } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import type { NoticeKey } from '../record/notice-store.ts'

export const sendPushTask = 'notifications.send-push'

const UuidText = Type.Unsafe<Uuid>(Type.String({ format: 'uuid' }))
export const SendPushPayload = Type.Object({
  member_id: UuidText,
  notice_id: UuidText,
  session_id: UuidText,
})

export function sendPushPayload(key: NoticeKey, sessionId: Uuid): Static<typeof SendPushPayload> {
  return { member_id: key.memberId, notice_id: key.noticeId, session_id: sessionId }
}
