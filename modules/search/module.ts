import type { ModuleDefinition } from '@stoa/kit'
import { crontab, subscriptions, tasks } from './jobs.ts'
import { registerPostSearch } from './posts/routes.ts'

export const searchModule: ModuleDefinition = {
  name: 'search',
  migrations: new URL('./migrations/', import.meta.url),
  register(app) {
    registerPostSearch(app)
  },
  tasks: () => tasks,
  subscriptions,
  crontab,
}
