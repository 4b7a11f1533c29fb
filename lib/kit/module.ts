import type { App } from './http/app.ts'
import type { TaskHandler } from './jobs.ts'

/** What a module hands to the composition in apps/server. `Services` is what it needs from there. */
export interface ModuleDefinition<Services = void> {
  /** Also the name of its Postgres schema. */
  name: string
  /** The folder of its numbered SQL migrations. */
  migrations: URL
  register?(app: App, services: Services): void | Promise<void>
  /** Job handlers by task name, `module.verb-noun`. */
  tasks?(services: Services): Record<string, TaskHandler>
  /** Event type to the tasks that it enqueues. */
  subscriptions?: Record<string, readonly string[]>
  /** Lines of graphile-worker's crontab. */
  crontab?: readonly string[]
}
