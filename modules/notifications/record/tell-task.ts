import type { Uuid } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import type { NoticeKey } from './notice-store.ts'

export const tellNoticeTask = 'notifications.tell-notice'

const UuidText = Type.Unsafe<Uuid>(Type.String({ format: 'uuid' }))
export const TellPayload = Type.Object({ member_id: UuidText, notice_id: UuidText })

export function tellPayload(key: NoticeKey): Static<typeof TellPayload> {
  return { member_id: key.memberId, notice_id: key.noticeId }
}
