import type { ModuleDefinition } from '@stoa/kit'

/** The demo town keeps one row: whether this database has been filled. */
export const demoModule: ModuleDefinition = {
  name: 'demo',
  migrations: new URL('./migrations/', import.meta.url),
}
