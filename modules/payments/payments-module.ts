import type { ModuleDefinition, Uuid } from '@stoa/kit'
import { reconcileBankTask, settleTopUpTask } from './jobs.ts'
import { reconcileBank } from './reconcile-bank.ts'
import { registerPaymentRoutes } from './routes.ts'
import type { PaymentsServices } from './services.ts'
import { settleTopUp } from './settle-top-up.ts'

/** What apps/server composes. */
export const paymentsModule: ModuleDefinition<PaymentsServices> = {
  name: 'payments',
  migrations: new URL('./migrations/', import.meta.url),
  register: registerPaymentRoutes,
  tasks: services => ({
    [settleTopUpTask]: async (payload, ctx) => {
      await settleTopUp(ctx, services, (payload as { payment_id: Uuid }).payment_id)
    },
    [reconcileBankTask]: async (_payload, ctx) => {
      await reconcileBank(ctx, services)
    },
  }),
  crontab: [`* * * * * ${reconcileBankTask}`],
}
