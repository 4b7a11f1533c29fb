import type { ModuleDefinition } from '@stoa/kit'
import { registerRoutes } from './routes.ts'

export const messagingModule: ModuleDefinition = {
  name: 'messaging',
  migrations: new URL('./migrations/', import.meta.url),
  register: registerRoutes,
}
