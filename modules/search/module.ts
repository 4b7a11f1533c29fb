import type { ModuleDefinition } from '@stoa/kit'
import { registerFeeds } from './feeds/routes.ts'
import { crontab, subscriptions, tasks } from './jobs.ts'
import { registerPeopleSearch } from './people/routes.ts'
import { registerPostSearch } from './posts/routes.ts'
import { registerTrends } from './trends/routes.ts'

export const searchModule: ModuleDefinition = {
  name: 'search',
  migrations: new URL('./migrations/', import.meta.url),
  register(app) {
    registerPostSearch(app)
    registerPeopleSearch(app)
    registerTrends(app)
    registerFeeds(app)
  },
  tasks: () => tasks,
  subscriptions,
  crontab,
}
