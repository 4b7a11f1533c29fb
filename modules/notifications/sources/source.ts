import type { Ctx, DeliveredEvent } from '@stoa/kit'
import type { Change } from '../arrival.ts'

/** What the events of one module mean for the bell, by event type. */
export type Source = Record<string, (ctx: Ctx, event: DeliveredEvent) => Promise<Change>>
