import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { RootDb } from '@stoa/kit'
import { signUpMember } from '@stoa/testing/api-member'
import { makeDataDir, removeDataDir, type StoaProcess, startStoa } from '@stoa/testing/stoa-process'
import { round } from '../report.ts'
import type { SignedIn } from './operations.ts'
import { type SeededGraph, seedGraph } from './seed-graph.ts'
import { connectToTown } from './town-database.ts'

/** Few can be signed in with bearable sign-ups; enough that no limit on one member answers. */
const signedInMembers = 256

/** A running Stoa with a seeded graph. */
export interface Town {
  stoa: StoaProcess
  url: string
  db: RootDb
  members: SignedIn[]
  graph: SeededGraph
}

interface Kept {
  members: SignedIn[]
  graph: SeededGraph
}

/**
 * Runs `measure` on a town of so many members. With `keepIn`, what was seeded stays in a folder of that folder,
 * and the next run begins with it, and with what the runs before it have written.
 */
export async function inTown<T>(
  size: number,
  { keepIn, stopped }: { keepIn: string | undefined; stopped: AbortSignal },
  measure: (town: Town) => Promise<T>,
): Promise<T> {
  const dataDir = keepIn ? path.resolve(keepIn, String(size)) : await makeDataDir()
  await mkdir(dataDir, { recursive: true })
  // PostgreSQL runs as a user of its own where Stoa is started by root.
  await chmod(dataDir, 0o755)
  try {
    const stoa = await startStoa({ dataDir, env: { TRUST_PROXY: '127.0.0.1' } })
    try {
      const url = stoa.url.replace('localhost', '127.0.0.1')
      const db = await connectToTown(dataDir)
      try {
        const kept = await fill(dataDir, url, db, size, stopped)
        // A newer version may want to index all posts again, which is not what is measured.
        await db.query('UPDATE search.filling SET finished_at = now()')
        // Limits count by the hour; a run just before this one is not held against it.
        await db.query('TRUNCATE kit.rate_window')
        return await measure({ stoa, url, db, ...kept })
      } finally {
        await db.close()
      }
    } finally {
      await stoa.stop()
    }
  } finally {
    if (!keepIn) await removeDataDir(dataDir)
  }
}

async function fill(
  dataDir: string,
  url: string,
  db: RootDb,
  size: number,
  stopped: AbortSignal,
): Promise<Kept> {
  const note = path.join(dataDir, 'bench-town.json')
  const before = await readFile(note, 'utf8').catch(() => null)
  if (before !== null) return JSON.parse(before) as Kept
  const startedAt = performance.now()
  const members = await signUp(url, stopped)
  const graph = await seedGraph({ db, members: size, signedIn: members.map(one => one.handle) })
  const kept: Kept = { members, graph }
  await writeFile(note, JSON.stringify(kept))
  console.log(
    `  ${size} members with ${graph.posts} posts, made in ${round((performance.now() - startedAt) / 1000)} s`,
  )
  return kept
}

async function signUp(url: string, stopped: AbortSignal): Promise<SignedIn[]> {
  const members: SignedIn[] = []
  const join = async (first: number) => {
    for (let index = first; index < signedInMembers; index += 4) {
      stopped.throwIfAborted()
      const address = `10.0.${Math.floor(index / 250)}.${(index % 250) + 1}`
      const handle = `bench${String(index).padStart(4, '0')}`
      const { cookie } = await signUpMember(url, handle, { 'x-forwarded-for': address })
      members[index] = { handle, cookie, address }
    }
  }
  await Promise.all([0, 1, 2, 3].map(join))
  return members
}
