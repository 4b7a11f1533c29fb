import type { ModuleDefinition } from '@stoa/kit'
import { registerAppeals } from './appeals/routes.ts'
import { registerCases } from './cases/routes.ts'
import { registerReports } from './reports/routes.ts'
import type { SafetyServices } from './services.ts'
import { countMonthJob, countRunningMonths } from './transparency/count-months.ts'
import { registerTransparency } from './transparency/routes.ts'
import { countMonthTask } from './transparency/schedule-count.ts'

const countRunningTask = 'safety.count-running-months'

export const safetyModule: ModuleDefinition<SafetyServices> = {
  name: 'safety',
  migrations: new URL('./migrations/', import.meta.url),
  register(app, services) {
    registerReports(app, services)
    registerCases(app, services)
    registerAppeals(app, services)
    registerTransparency(app)
  },
  tasks: () => ({ [countMonthTask]: countMonthJob, [countRunningTask]: countRunningMonths }),
  crontab: [`7 * * * * ${countRunningTask}`],
}
