import type { Db } from '@stoa/kit'

export interface Seeding {
  seededAt: Date
  finishedAt: Date | null
}

/** The filling of this database, or null when none has begun. */
export async function findSeeding(db: Db): Promise<Seeding | null> {
  const rows = await db.query<Seeding>(
    'SELECT seeded_at AS "seededAt", finished_at AS "finishedAt" FROM demo.seeding',
  )
  return rows[0] ?? null
}

export async function insertSeeding(db: Db, seededAt: Date): Promise<void> {
  await db.query('INSERT INTO demo.seeding (seeded_at) VALUES ($1)', [seededAt])
}

export async function finishSeeding(db: Db, finishedAt: Date): Promise<void> {
  await db.query('UPDATE demo.seeding SET finished_at = $1', [finishedAt])
}
