import { MemberDeletedPayload, memberDeleted } from '@stoa/identity'
import type { DeliveredEvent, ModuleDefinition, Uuid } from '@stoa/kit'
import { Value } from 'typebox/value'
import { buildExportTask } from './exports/ask-export.ts'
import { BuildPayload, buildExport } from './exports/build-export.ts'
import { deleteExportsOf, sweepExports } from './exports/delete-exports.ts'
import { registerExports } from './exports/routes.ts'
import type { OwnDataServices } from './services.ts'

const sweepTask = 'owndata.sweep'
const forgetMemberTask = 'owndata.forget-member'

export const owndataModule: ModuleDefinition<OwnDataServices> = {
  name: 'owndata',
  migrations: new URL('./migrations/', import.meta.url),
  register(app, services) {
    registerExports(app, services)
  },
  tasks: services => ({
    [buildExportTask]: async (payload, ctx) => {
      const { member_id, export_id, language } = Value.Parse(BuildPayload, payload)
      await buildExport(ctx, services, { memberId: member_id, exportId: export_id, language })
    },
    [sweepTask]: (_payload, ctx) => sweepExports(ctx, services),
    [forgetMemberTask]: async (delivered, ctx) => {
      const { member_id } = Value.Parse(MemberDeletedPayload, (delivered as DeliveredEvent).payload)
      await deleteExportsOf(ctx, services, member_id as Uuid)
    },
  }),
  subscriptions: { [memberDeleted]: [forgetMemberTask] },
  crontab: [`41 * * * * ${sweepTask}`],
}
