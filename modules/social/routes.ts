import type { App } from '@stoa/kit/http'
import { registerPeopleRoutes } from './routes/people.ts'
import { registerPostRoutes } from './routes/posts.ts'
import { registerTimelineRoutes } from './routes/timelines.ts'

export function registerRoutes(app: App): void {
  registerPostRoutes(app)
  registerTimelineRoutes(app)
  registerPeopleRoutes(app)
}
