import type { ModuleDefinition } from '@stoa/kit'

export const notificationsModule: ModuleDefinition = {
  name: 'notifications',
  migrations: new URL('./migrations/', import.meta.url),
}
