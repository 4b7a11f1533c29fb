import type { ModuleDefinition } from '@stoa/kit'

export const safetyModule: ModuleDefinition = {
  name: 'safety',
  migrations: new URL('./migrations/', import.meta.url),
}
