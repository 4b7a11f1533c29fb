import type { App } from '@stoa/kit/http'
import { registerPushRoutes } from './push/routes.ts'
import { registerReadRoutes } from './read/routes.ts'
import type { NotificationsServices } from './services.ts'
import { registerSettingsRoutes } from './settings/routes.ts'

export function registerRoutes(app: App, services: NotificationsServices): void {
  registerReadRoutes(app)
  registerSettingsRoutes(app)
  registerPushRoutes(app, services)
}
