import type { ModuleDefinition } from '@stoa/kit'
import { registerContactRoutes } from './contacts/routes.ts'
import { contactTasks, crontab, linkTasks, subscriptions, tasks } from './jobs.ts'
import { registerRoutes } from './routes.ts'
import type { SocialServices } from './services.ts'

export const socialModule: ModuleDefinition<SocialServices | undefined> = {
  name: 'social',
  migrations: new URL('./migrations/', import.meta.url),
  register(app, services) {
    registerRoutes(app, services)
    if (services) registerContactRoutes(app, services.contactKey)
  },
  tasks: services => ({ ...tasks, ...contactTasks(services), ...linkTasks(services) }),
  subscriptions,
  crontab,
}
