import type { ModuleDefinition } from '@stoa/kit'
import { expirePending } from './expire-pending.ts'

/** What apps/server composes: the books' schema and the jobs that tend them. */
export const ledgerModule: ModuleDefinition = {
  name: 'ledger',
  migrations: new URL('./migrations/', import.meta.url),
  tasks: () => ({
    'ledger.expire-pending': async (_payload, ctx) => {
      await expirePending(ctx)
    },
  }),
  crontab: ['* * * * * ledger.expire-pending'],
}
