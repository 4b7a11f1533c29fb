import { type WiredModule, wireModule } from './module.ts'
import { sweepKit } from './sweep.ts'

const sweepTask = 'kit.sweep'

/** The kit's own tables (events, subscriptions, idempotent answers, rate windows) and what keeps them small. */
export const kitModule: WiredModule = wireModule(
  {
    name: 'kit',
    migrations: new URL('./migrations/', import.meta.url),
    tasks: () => ({ [sweepTask]: (_payload: unknown, ctx) => sweepKit(ctx) }),
    crontab: [`41 * * * * ${sweepTask}`],
  },
  undefined,
)
