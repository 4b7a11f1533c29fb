import type { ModuleDefinition } from '@stoa/kit'

export const searchModule: ModuleDefinition = {
  name: 'search',
  migrations: new URL('./migrations/', import.meta.url),
}
