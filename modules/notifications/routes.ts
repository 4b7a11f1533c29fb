import type { App } from '@stoa/kit/http'
import { registerDigestRoutes } from './digest/routes.ts'
import { registerPushRoutes } from './push/routes.ts'
import { registerReadRoutes } from './read/routes.ts'
import type { NotificationsServices } from './services.ts'
import { registerSettingsRoutes } from './settings/routes.ts'

export async function registerRoutes(app: App, services: NotificationsServices): Promise<void> {
  registerReadRoutes(app)
  registerSettingsRoutes(app)
  registerPushRoutes(app, services)
  await registerDigestRoutes(app, services)
}
