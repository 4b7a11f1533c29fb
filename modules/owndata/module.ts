import { MemberDeletedPayload, memberDeleted } from '@stoa/identity'
import type { DeliveredEvent, ModuleDefinition, Uuid } from '@stoa/kit'
import { Value } from 'typebox/value'
import { buildExportTask } from './exports/ask-export.ts'
import { BuildPayload, buildExport } from './exports/build-export.ts'
import { deleteExportsOf, sweepExports } from './exports/delete-exports.ts'
import { registerExports } from './exports/routes.ts'
import { bringImportTask, bringItems } from './imports/bring-items.ts'
import { cleanImport } from './imports/clean-import.ts'
import { deleteImportsOf, sweepImports } from './imports/delete-imports.ts'
import { cleanImportTask } from './imports/finish-import.ts'
import { registerImports } from './imports/routes.ts'
import { runStep } from './imports/run-step.ts'
import { importKeyOf, readArchiveTask } from './imports/step-job.ts'
import type { OwnDataServices } from './services.ts'

const sweepTask = 'owndata.sweep'
const forgetMemberTask = 'owndata.forget-member'

export const owndataModule: ModuleDefinition<OwnDataServices> = {
  name: 'owndata',
  migrations: new URL('./migrations/', import.meta.url),
  register(app, services) {
    registerExports(app, services)
    registerImports(app, services)
  },
  tasks: services => ({
    [buildExportTask]: async (payload, ctx) => {
      const { member_id, export_id, language } = Value.Parse(BuildPayload, payload)
      await buildExport(ctx, services, { memberId: member_id, exportId: export_id, language })
    },
    [bringImportTask]: (payload, ctx) => runStep(ctx, payload, (ctx, row) => bringItems(ctx, services, row)),
    [readArchiveTask]: async (payload, ctx) => {
      // What opens archives comes in with the first of them.
      const { readArchive } = await import('./imports/archive/read-archive.ts')
      await runStep(ctx, payload, (ctx, row) => readArchive(ctx, services, row))
    },
    [cleanImportTask]: (payload, ctx) => cleanImport(ctx, services, importKeyOf(payload)),
    [sweepTask]: async (_payload, ctx) => {
      await sweepExports(ctx, services)
      await sweepImports(ctx, services)
    },
    [forgetMemberTask]: async (delivered, ctx) => {
      const { member_id } = Value.Parse(MemberDeletedPayload, (delivered as DeliveredEvent).payload)
      await deleteExportsOf(ctx, services, member_id as Uuid)
      await deleteImportsOf(ctx, services, member_id as Uuid)
    },
  }),
  subscriptions: { [memberDeleted]: [forgetMemberTask] },
  crontab: [`41 * * * * ${sweepTask}`],
}
