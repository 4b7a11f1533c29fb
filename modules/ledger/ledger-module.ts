import type { ModuleDefinition } from '@stoa/kit'
import { expirePending } from './expire-pending.ts'
import { reconcile } from './reconcile.ts'
import { type LedgerServices, registerLedgerRoutes } from './routes.ts'
import { sealBlocks } from './seal-blocks.ts'

/** What apps/server composes: the books' schema, the jobs that tend them and, given who may see what, proofs. */
export const ledgerModule: ModuleDefinition<LedgerServices | undefined> = {
  name: 'ledger',
  migrations: new URL('./migrations/', import.meta.url),
  register: (app, services) => {
    if (services) registerLedgerRoutes(app, services)
  },
  tasks: () => ({
    'ledger.expire-pending': async (_payload, ctx) => {
      await expirePending(ctx)
    },
    'ledger.seal-blocks': async (_payload, ctx) => {
      await sealBlocks(ctx)
    },
    'ledger.reconcile': async (_payload, ctx) => {
      await reconcile(ctx)
    },
  }),
  crontab: ['* * * * * ledger.expire-pending', '* * * * * ledger.seal-blocks', '17 * * * * ledger.reconcile'],
}
