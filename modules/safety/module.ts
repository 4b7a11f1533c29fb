import { MemberDeletedPayload, memberDeleted } from '@stoa/identity'
import type { DeliveredEvent, ModuleDefinition, Uuid } from '@stoa/kit'
import { Value } from 'typebox/value'
import { registerAppeals } from './appeals/routes.ts'
import { registerCases } from './cases/routes.ts'
import { forgetMember } from './forget-member.ts'
import { registerMediaBlocks } from './media-blocks/routes.ts'
import { registerReports } from './reports/routes.ts'
import { deleteEvidence } from './retention/delete-evidence.ts'
import type { SafetyServices } from './services.ts'
import { countMonthJob, countRunningMonths } from './transparency/count-months.ts'
import { registerTransparency } from './transparency/routes.ts'
import { countMonthTask } from './transparency/schedule-count.ts'

const countRunningTask = 'safety.count-running-months'

const deleteEvidenceTask = 'safety.delete-evidence'

const forgetMemberTask = 'safety.forget-member'

export const safetyModule: ModuleDefinition<SafetyServices> = {
  name: 'safety',
  migrations: new URL('./migrations/', import.meta.url),
  register(app, services) {
    registerReports(app, services)
    registerCases(app, services)
    registerAppeals(app, services)
    registerMediaBlocks(app, services)
    registerTransparency(app)
  },
  tasks: () => ({
    [countMonthTask]: countMonthJob,
    [countRunningTask]: countRunningMonths,
    [deleteEvidenceTask]: (_payload, ctx) => deleteEvidence(ctx),
    [forgetMemberTask]: async (delivered, ctx) => {
      const { member_id } = Value.Parse(MemberDeletedPayload, (delivered as DeliveredEvent).payload)
      await forgetMember(ctx, member_id as Uuid)
    },
  }),
  subscriptions: { [memberDeleted]: [forgetMemberTask] },
  crontab: [`7 * * * * ${countRunningTask}`, `37 * * * * ${deleteEvidenceTask}`],
}
