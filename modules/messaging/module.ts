import { MemberDeletedPayload, memberDeleted } from '@stoa/identity'
import type { DeliveredEvent, ModuleDefinition, Uuid } from '@stoa/kit'
import { Value } from 'typebox/value'
import { registerChatRoutes } from './chats/routes.ts'
import { registerLinkRoutes } from './devices/link-routes.ts'
import { registerDeviceRoutes } from './devices/routes.ts'
import { removeFileTask } from './files/keep-file.ts'
import { registerFileRoutes } from './files/routes.ts'
import { removeFile, sweepFiles, sweepFilesTask } from './files/sweep-files.ts'
import { forgetMember } from './forget-member.ts'
import { registerOlderChatRoutes } from './older/routes.ts'
import type { MessagingServices } from './services.ts'

const forgetMemberTask = 'messaging.forget-member'

export const messagingModule: ModuleDefinition<MessagingServices> = {
  name: 'messaging',
  migrations: new URL('./migrations/', import.meta.url),
  register(app, services) {
    registerOlderChatRoutes(app)
    registerDeviceRoutes(app)
    registerLinkRoutes(app)
    registerChatRoutes(app, services)
    registerFileRoutes(app, services)
  },
  tasks: services => ({
    [removeFileTask]: payload => removeFile(services.storage, payload),
    [sweepFilesTask]: (_payload, ctx) => sweepFiles(ctx, services.storage),
    [forgetMemberTask]: async (delivered, ctx) => {
      const { member_id } = Value.Parse(MemberDeletedPayload, (delivered as DeliveredEvent).payload)
      await forgetMember(ctx, member_id as Uuid)
    },
  }),
  crontab: [`53 * * * * ${sweepFilesTask}`],
  subscriptions: { [memberDeleted]: [forgetMemberTask] },
}
