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
  /** What runs by the clock (UTC): five crontab fields and a task. At most one waits at a time. */
  crontab?: readonly string[]
}

/** A module together with its services: what the server and tests run. */
export interface WiredModule {
  name: string
  migrations: URL
  register(app: App): void | Promise<void>
  tasks: Record<string, TaskHandler>
  subscriptions: readonly { eventType: string; task: string }[]
  crontab: readonly string[]
}

export function wireModule<Services>(
  definition: ModuleDefinition<Services>,
  services: Services,
): WiredModule {
  return {
    name: definition.name,
    migrations: definition.migrations,
    register: app => definition.register?.(app, services),
    tasks: definition.tasks?.(services) ?? {},
    subscriptions: Object.entries(definition.subscriptions ?? {}).flatMap(([eventType, tasks]) =>
      tasks.map(task => ({ eventType, task })),
    ),
    crontab: definition.crontab ?? [],
  }
}
