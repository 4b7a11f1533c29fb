import type { App } from '@stoa/kit/http'
import { registerPeopleRoutes } from './graph/routes.ts'
import { registerPostRoutes } from './posts/routes.ts'
import { registerTimelineRoutes } from './timelines/routes.ts'

export function registerRoutes(app: App): void {
  registerPostRoutes(app)
  registerTimelineRoutes(app)
  registerPeopleRoutes(app)
}
