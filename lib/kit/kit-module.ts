import type { MigrationSource } from './migrate.ts'

/** The kit's own tables: events, subscriptions, idempotent answers, rate windows. */
export const kitMigrations: MigrationSource = {
  name: 'kit',
  migrations: new URL('./migrations/', import.meta.url),
}
