import { hasMembers } from '@stoa/identity'
import type { Ctx, Db, Logger } from '@stoa/kit'
import type { MediaStorage } from '@stoa/media'
import type { Bank, PaymentsSettings } from '@stoa/payments'
import type { SafetyServices } from '@stoa/safety'
import { fillIndex, findTrends } from '@stoa/search'
import { openPast } from './past.ts'
import { planTown } from './plan-town.ts'
import { quietDb } from './quiet-db.ts'
import { seedCases } from './seed-cases.ts'
import { seedChats } from './seed-chats.ts'
import { seedEmoji } from './seed-emoji.ts'
import { seedKeepsakes } from './seed-keepsakes.ts'
import { seedFaces, seedMembers } from './seed-members.ts'
import { seedMoney } from './seed-money.ts'
import { seedNotes } from './seed-notes.ts'
import { seedNotices } from './seed-notices.ts'
import { seedPictures } from './seed-pictures.ts'
import { seedSocial } from './seed-social.ts'
import { findSeeding, finishSeeding, insertSeeding } from './seeding-store.ts'

export interface SeedDemoOptions {
  db: Db
  /** Says which day it is in the town: its past is told from here. */
  clock: Ctx['clock']
  log: Logger
  media: MediaStorage
  bank: Bank
  settings: PaymentsSettings
  safety: SafetyServices
  progress(what: string): void
}

/** `inhabited`: others live here already, and nothing was done. */
export type SeedDemoResult = 'filled' | 'filled_before' | 'inhabited'

/**
 * Fills an empty database with the demo town, through the same use cases as everybody's. Called before the
 * server listens, by one process. Cut off, it is finished by the next call: each step that was done is found
 * done. Best called before the modules' subscriptions are recorded, so that the past leaves no jobs behind.
 */
export async function seedDemo(options: SeedDemoOptions): Promise<SeedDemoResult> {
  const { clock, log, media, bank, settings, safety } = options
  const db = quietDb(options.db)
  const ctx: Ctx = { db, clock, log, actor: { kind: 'system' } }
  const seeding = await findSeeding(db)
  if (seeding?.finishedAt) return 'filled_before'
  if (!seeding && (await hasMembers(ctx))) return 'inhabited'
  const seededAt = seeding?.seededAt ?? clock.now()
  if (!seeding) await insertSeeding(db, seededAt)

  const plan = planTown(seededAt)
  options.progress(`${plan.members.length} neighbours of the demo town move in`)
  const ids = await seedMembers(openPast(db, log), plan.members)
  const pictures = await seedPictures(openPast(db, log), media, plan.posts, ids)
  await settleAll([
    seedMoney(openPast(db, log), plan.payments, ids, { bank, settings }),
    seedSocial(openPast(db, log), plan, ids, { seededAt, pictures }),
    seedChats(openPast(db, log), plan, ids),
    seedFaces(openPast(db, log), media, plan.members, ids),
    seedEmoji(openPast(db, log), media, plan.members, ids),
  ])
  // What the jobs of the posts would have done.
  await fillIndex(ctx, Number.POSITIVE_INFINITY)
  await findTrends(ctx)
  // In one commit with the end of the filling: cut off, none of it was done.
  await db.transaction(async db => {
    const past = openPast(db, log)
    await seedCases(past, plan, ids, { seededAt, safety })
    await seedNotes(past, plan, ids, seededAt)
    await seedKeepsakes(past, plan, ids, seededAt)
    await seedNotices(past, plan, ids, seededAt)
    await finishSeeding(db, clock.now())
  })
  return 'filled'
}

/** Waits for all, also when one fails: nothing of the town may run on behind the back of whoever handles that. */
async function settleAll(work: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(work)
  await Promise.all(work)
}
