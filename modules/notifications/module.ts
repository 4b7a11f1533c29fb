import { MemberDeletedPayload, memberDeleted, sessionsEnded } from '@stoa/identity'
import type { DeliveredEvent, ModuleDefinition, Uuid } from '@stoa/kit'
import { Value } from 'typebox/value'
import {
  dueDigests,
  dueDigestsTask,
  MailDigestPayload,
  mailDigest,
  mailDigestTask,
} from './digest/send-digests.ts'
import { forgetMember } from './forget-member.ts'
import { forgetSessions } from './push/forget-sessions.ts'
import { SendPushPayload, sendPushTask } from './push/push-task.ts'
import { sendPush } from './push/send-push.ts'
import { recordChange } from './record/record-change.ts'
import { tellNotice } from './record/tell-notice.ts'
import { TellPayload, tellNoticeTask } from './record/tell-task.ts'
import { registerRoutes } from './routes.ts'
import type { NotificationsServices } from './services.ts'
import { allSources } from './sources/all-sources.ts'
import { sweepNotices } from './sweep-notices.ts'

const takeEventTask = 'notifications.take-event'
const forgetSessionsTask = 'notifications.forget-sessions'
const forgetMemberTask = 'notifications.forget-member'
const sweepTask = 'notifications.sweep'

export const notificationsModule: ModuleDefinition<NotificationsServices> = {
  name: 'notifications',
  migrations: new URL('./migrations/', import.meta.url),
  register: registerRoutes,
  tasks: services => ({
    [takeEventTask]: async (delivered, ctx) => {
      const event = delivered as DeliveredEvent
      const read = allSources[event.type]
      // Of a kind that nobody listens to any more: it was waiting when the program was changed.
      if (read) await recordChange(ctx, await read(ctx, event))
    },
    [tellNoticeTask]: async (payload, ctx) => {
      const { member_id, notice_id } = Value.Parse(TellPayload, payload)
      await tellNotice(ctx, { memberId: member_id, noticeId: notice_id })
    },
    [sendPushTask]: async (payload, ctx) => {
      const { member_id, notice_id, session_id } = Value.Parse(SendPushPayload, payload)
      await sendPush(ctx, services, { memberId: member_id, noticeId: notice_id, sessionId: session_id })
    },
    [forgetSessionsTask]: (delivered, ctx) => forgetSessions(ctx, delivered as DeliveredEvent),
    [forgetMemberTask]: async (delivered, ctx) => {
      const { member_id } = Value.Parse(MemberDeletedPayload, (delivered as DeliveredEvent).payload)
      await forgetMember(ctx, member_id as Uuid)
    },
    [dueDigestsTask]: (_payload, ctx) => dueDigests(ctx),
    [mailDigestTask]: async (payload, ctx) => {
      const { member_id, until } = Value.Parse(MailDigestPayload, payload)
      await mailDigest(ctx, services, member_id, new Date(until))
    },
    [sweepTask]: (_payload, ctx) => sweepNotices(ctx),
  }),
  subscriptions: {
    ...Object.fromEntries(Object.keys(allSources).map(type => [type, [takeEventTask]])),
    [sessionsEnded]: [forgetSessionsTask],
    [memberDeleted]: [forgetMemberTask],
  },
  crontab: [`29 * * * * ${sweepTask}`, `*/5 * * * * ${dueDigestsTask}`],
}
