import type { ModuleDefinition } from '@stoa/kit'
import { crontab, subscriptions, tasks } from './jobs.ts'
import { registerRoutes } from './routes.ts'

export const socialModule: ModuleDefinition = {
  name: 'social',
  migrations: new URL('./migrations/', import.meta.url),
  register: registerRoutes,
  tasks: () => tasks,
  subscriptions,
  crontab,
}
