import type { App } from '@stoa/kit/http'
import { registerReadRoutes } from './read/routes.ts'

export function registerRoutes(app: App): void {
  registerReadRoutes(app)
}
