import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchOptions } from '../bench.ts'
import { type HttpCaller, openHttpCaller } from '../http-call.ts'
import type { LoadTask } from '../load-process.ts'
import type { Measurement } from '../measure.ts'
import { cpuSecondsOf } from '../process-cpu.ts'
import { type Figures, round } from '../report.ts'
import { callOf, type SignedIn, type SocialOperation } from './operations.ts'
import type { Town } from './town.ts'
import { untilJobsAreDone } from './town-database.ts'
import { measureSeenAtHome, measureTold, type Visibility } from './visible.ts'

/** What `--only` can name. */
export const parts = ['home', 'search', 'posts', 'visible', 'likes'] as const
type Part = (typeof parts)[number]

/** Measures the operations in one town, one after the other; prints each as it is done. */
export async function measureTown(town: Town, size: number, options: BenchOptions): Promise<Figures> {
  const { url, db, members, graph } = town
  const has = (part: Part) => options.only === undefined || options.only.includes(part)
  const pids = await town.stoa.pids()
  const load = fork(join(import.meta.dirname, '../load-process.ts'))
  const figures: Figures = {
    members_count: size,
    database_bytes_per_member: round(graph.databaseBytes / size),
  }

  const run = async (operation: string, concurrency: number, forMs: number): Promise<Measurement> => {
    options.stopped.throwIfAborted()
    load.send({ url, bench: 'social', members, operation, concurrency, durationMs: forMs } satisfies LoadTask)
    const [measurement] = await once(load, 'message', { signal: options.stopped })
    return measurement as Measurement
  }
  const cpu = () => [cpuSecondsOf(pids.server), cpuSecondsOf(pids.postgres, true), cpuSecondsOf(load.pid!)]

  const measured = async (name: SocialOperation, concurrency: number, subject = '') => {
    const operation = subject ? `${name} ${subject}` : name
    await run(operation, concurrency, options.seconds * 250)
    await untilJobsAreDone(db)
    const before = cpu()
    const startedAt = performance.now()
    const found = await run(operation, concurrency, options.seconds * 1000)
    // The work that a post leaves to jobs is part of what it costs.
    await untilJobsAreDone(db)
    const allSeconds = (performance.now() - startedAt) / 1000
    const [server, database, loading] = cpu().map((after, at) =>
      round(((after - before[at]!) * 1000) / Math.max(1, found.operations)),
    )
    const key = `${name}_at_${concurrency}`
    Object.assign(figures, {
      [`${key}_throughput_per_s`]: round(found.operations / found.seconds),
      [`${key}_with_its_jobs_per_s`]: round(found.operations / allSeconds),
      [`${key}_p50_ms`]: round(found.p50Ms),
      [`${key}_p99_ms`]: round(found.p99Ms),
      [`${key}_server_cpu_ms_per_operation`]: server!,
      [`${key}_postgres_cpu_ms_per_operation`]: database!,
      [`${key}_load_cpu_ms_per_operation`]: loading!,
      [`${key}_errors`]: found.errors,
    })
    const error = found.firstError ? ` (${found.errors} errors: ${found.firstError})` : ''
    console.log(
      `  ${key.padEnd(20)} ${round(found.operations / found.seconds)}/s, p50 ${round(found.p50Ms)} ms,`,
      `p99 ${round(found.p99Ms)} ms, CPU ${server} + ${database} + ${loading} ms${error}`,
    )
  }
  const note = (name: string, { p50Ms, p99Ms }: Visibility) => {
    Object.assign(figures, { [`${name}_p50_ms`]: round(p50Ms), [`${name}_p99_ms`]: round(p99Ms) })
    console.log(`  ${name.padEnd(20)} p50 ${round(p50Ms)} ms, p99 ${round(p99Ms)} ms`)
  }

  const caller = openHttpCaller(url, 8)
  try {
    forgetPeakMemory(pids.server)
    await wakeHomes(caller, members)
    await measured('plain_answer', 64)
    if (has('home')) {
      await measured('home_read', 64)
      await measured('home_read', 16)
    }
    if (has('search')) {
      for (const concurrency of [1, 4, 16]) await measured('search', concurrency)
    }
    if (has('posts')) await measured('post', 10)
    const [onePercent, wide, one, other, reader] = members as [SignedIn, SignedIn, ...SignedIn[]]
    if (has('visible')) {
      await untilJobsAreDone(db)
      // Two authors, since one may not write so many posts in a minute.
      for (const author of [one!, other!]) await follow(caller, reader!, author)
      const ordinary = { readers: [reader!], posts: 30 }
      note('told_one_follower', await measureTold(url, { ...ordinary, author: one! }))
      note(
        'at_home_of_one_follower',
        await measureSeenAtHome(url, { ...ordinary, author: other!, pauseMs: 1 }),
      )
      const readers = members.slice(2, 66)
      // Reads without a pause would be all that the machine does.
      const followed = (author: SignedIn) => ({ author, readers, posts: 5, pauseMs: 250 })
      note('at_home_of_1_percent', await measureSeenAtHome(url, followed(onePercent)))
      note('told_1_percent', await measureTold(url, followed(onePercent)))
      note('at_home_of_10000', await measureSeenAtHome(url, followed(wide)))
    }
    if (has('likes')) await measured('like_storm', 64, await newestPostOf(url, wide))
  } finally {
    caller.close()
    load.disconnect()
  }
  figures['server_memory_peak_mb'] = round(peakMemoryMb(pids.server))
  return figures
}

/** Who is signed in reads home once: a first look after an absence writes a timeline and is not what is measured. */
async function wakeHomes(caller: HttpCaller, members: readonly SignedIn[]): Promise<void> {
  const wake = async (first: number) => {
    for (let at = first; at < members.length; at += 8) await caller.send(callOf('home_read', members, at))
  }
  await Promise.all(Array.from({ length: 8 }, (_, first) => wake(first)))
}

async function follow(caller: HttpCaller, { cookie, address }: SignedIn, whom: SignedIn): Promise<void> {
  const path = `/v1/members/${whom.handle}/follow`
  await caller.send({ method: 'PUT', path, cookie, address, expect: 204 })
}

async function newestPostOf(url: string, author: SignedIn): Promise<string> {
  const answer = await fetch(`${url}/v1/members/${author.handle}/posts?limit=1`, {
    headers: { cookie: author.cookie, 'x-forwarded-for': author.address },
  })
  const page = (await answer.json()) as { items: { post: { id: string } }[] }
  return page.items[0]!.post.id
}

/** Signing members up, which hashes passwords in memory on purpose, is not what is measured. */
function forgetPeakMemory(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
}

function peakMemoryMb(pid: number): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000
}
