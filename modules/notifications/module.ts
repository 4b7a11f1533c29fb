import type { DeliveredEvent, ModuleDefinition } from '@stoa/kit'
import { Value } from 'typebox/value'
import { recordChange } from './record/record-change.ts'
import { tellNotice } from './record/tell-notice.ts'
import { TellPayload, tellNoticeTask } from './record/tell-task.ts'
import { registerRoutes } from './routes.ts'
import { allSources } from './sources/all-sources.ts'
import { sweepNotices } from './sweep-notices.ts'

const takeEventTask = 'notifications.take-event'
const sweepTask = 'notifications.sweep'

export const notificationsModule: ModuleDefinition = {
  name: 'notifications',
  migrations: new URL('./migrations/', import.meta.url),
  register: registerRoutes,
  tasks: () => ({
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
    [sweepTask]: (_payload, ctx) => sweepNotices(ctx),
  }),
  subscriptions: Object.fromEntries(Object.keys(allSources).map(type => [type, [takeEventTask]])),
  crontab: [`29 * * * * ${sweepTask}`],
}
