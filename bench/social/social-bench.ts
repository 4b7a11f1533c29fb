import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { signUpMember } from '@stoa/testing/api-member'
import { makeDataDir, removeDataDir, type StoaProcess, startStoa } from '@stoa/testing/stoa-process'
import type { Bench, BenchOptions } from '../bench.ts'
import type { LoadTask } from '../load-process.ts'
import type { Measurement } from '../measure.ts'
import { cpuSecondsOf } from '../process-cpu.ts'
import { type Figures, round } from '../report.ts'
import type { SignedIn, SocialOperation } from './operations.ts'
import { type SeededGraph, seedGraph } from './seed-graph.ts'
import { measureVisible } from './visible.ts'

/** Few can be signed in with bearable sign-ups; enough that no limit on one member answers. */
const signedInMembers = 256
const sizes = [10_000, 100_000]

interface Town {
  stoa: StoaProcess
  url: string
  members: SignedIn[]
  graph: SeededGraph
}

/** The public square over a seeded graph: how fast, and how each figure grows with ten times the members. */
export const socialBench: Bench = {
  name: 'social',
  about:
    'home reads, posts, how soon they are seen, search, likes on one post; over 10,000 and 100,000 members',
  async run(options) {
    const figures: Figures = {}
    for (const size of options.sizes ?? sizes) {
      const found = await runSize(size, options)
      for (const [name, value] of Object.entries(found)) figures[`${sizeName(size)}_${name}`] = value
    }
    return { ...figures, ...growth(figures) }
  },
}

function sizeName(size: number): string {
  return size % 1_000_000 === 0 ? `m${size / 1_000_000}m` : `m${size / 1000}k`
}

/** How each figure of the larger town compares with the smaller's. */
function growth(figures: Figures): Figures {
  const grown: Figures = {}
  for (const [name, value] of Object.entries(figures)) {
    const before = figures[name.replace(/^m100k_/, 'm10k_')]
    if (!name.startsWith('m100k_') || name.endsWith('_errors')) continue
    if (typeof value === 'number' && typeof before === 'number' && before > 0)
      grown[name.replace(/^m100k_/, 'growth_10k_to_100k_').concat('_ratio')] = round(value / before)
  }
  return grown
}

async function runSize(size: number, options: BenchOptions): Promise<Figures> {
  const dataDir = await makeDataDir()
  try {
    const stoa = await startStoa({ dataDir, env: { TRUST_PROXY: '127.0.0.1' } })
    try {
      const url = stoa.url.replace('localhost', '127.0.0.1')
      const members = await signIn(url, options.stopped)
      const startedAt = performance.now()
      const graph = await seedGraph({ dataDir, members: size, signedIn: members.map(one => one.handle) })
      console.log(`  ${size} members with ${graph.posts} posts, made in ${seconds(startedAt)} s`)
      return await measureTown({ stoa, url, members, graph }, size, options)
    } finally {
      await stoa.stop()
    }
  } finally {
    await removeDataDir(dataDir)
  }
}

async function signIn(url: string, stopped: AbortSignal): Promise<SignedIn[]> {
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

async function measureTown(town: Town, size: number, options: BenchOptions): Promise<Figures> {
  const { stoa, url, members, graph } = town
  const pids = await stoa.pids()
  const load = fork(join(import.meta.dirname, '../load-process.ts'))
  const durationMs = options.seconds * 1000
  const run = async (operation: string, concurrency: number, forMs: number): Promise<Measurement> => {
    options.stopped.throwIfAborted()
    load.send({ url, bench: 'social', members, operation, concurrency, durationMs: forMs } satisfies LoadTask)
    const [measurement] = await once(load, 'message', { signal: options.stopped })
    return measurement as Measurement
  }
  const figures: Figures = {
    members_count: size,
    database_bytes_per_member: round(graph.databaseBytes / size),
  }
  const measured = async (name: SocialOperation, concurrency: number, subject = '') => {
    const operation = subject ? `${name} ${subject}` : name
    await run(operation, concurrency, durationMs / 4)
    const before = [cpuSecondsOf(pids.server), cpuSecondsOf(pids.postgres, true)] as const
    const found = await run(operation, concurrency, durationMs)
    const perOperationMs = (from: number, to: number) =>
      round(((to - from) * 1000) / Math.max(1, found.operations))
    const key = `${name}_at_${concurrency}`
    Object.assign(figures, {
      [`${key}_throughput_per_s`]: round(found.operations / found.seconds),
      [`${key}_p50_ms`]: round(found.p50Ms),
      [`${key}_p99_ms`]: round(found.p99Ms),
      [`${key}_server_cpu_ms_per_operation`]: perOperationMs(before[0], cpuSecondsOf(pids.server)),
      [`${key}_postgres_cpu_ms_per_operation`]: perOperationMs(before[1], cpuSecondsOf(pids.postgres, true)),
      [`${key}_errors`]: found.errors,
    })
    console.log(
      `  ${key.padEnd(18)} ${round(found.operations / found.seconds)}/s, p50 ${round(found.p50Ms)} ms,`,
      `p99 ${round(found.p99Ms)} ms${found.firstError ? ` (${found.errors} errors: ${found.firstError})` : ''}`,
    )
  }
  const visible = async (name: string, author: SignedIn, readers: readonly SignedIn[], posts: number) => {
    const { p50Ms, p99Ms } = await measureVisible(url, author, readers, posts)
    Object.assign(figures, { [`${name}_p50_ms`]: round(p50Ms), [`${name}_p99_ms`]: round(p99Ms) })
    console.log(`  ${name.padEnd(18)} p50 ${round(p50Ms)} ms, p99 ${round(p99Ms)} ms`)
  }
  try {
    await measured('home_read', 64)
    await measured('home_read', 16)
    await measured('search', 16)
    await measured('post', 10)
    const [onePercent, wide, ordinary, reader] = members as [SignedIn, SignedIn, SignedIn, SignedIn]
    await follow(url, reader, ordinary)
    await visible('visible_to_one', ordinary, [reader], 40)
    await visible(`visible_of_${graph.onePercentFollowers}_followers`, onePercent, members.slice(2, 66), 5)
    await visible(`visible_of_${graph.wideFollowers}_followers`, wide, members.slice(2, 66), 5)
    await measured('like_storm', 64, await newestPostOf(url, wide))
  } finally {
    load.disconnect()
  }
  figures['server_memory_peak_mb'] = round(peakMemoryMb(pids.server))
  console.log(`  memory of the server at most ${figures['server_memory_peak_mb']} MB`)
  return figures
}

async function follow(url: string, member: SignedIn, whom: SignedIn): Promise<void> {
  const answer = await fetch(`${url}/v1/members/${whom.handle}/follow`, {
    method: 'PUT',
    headers: { cookie: member.cookie, 'x-forwarded-for': member.address },
  })
  if (answer.status !== 204) throw new Error(`a follow answered ${answer.status}`)
}

async function newestPostOf(url: string, author: SignedIn): Promise<string> {
  const answer = await fetch(`${url}/v1/members/${author.handle}/posts?limit=1`, {
    headers: { cookie: author.cookie, 'x-forwarded-for': author.address },
  })
  const page = (await answer.json()) as { items: { post: { id: string } }[] }
  return page.items[0]!.post.id
}

function peakMemoryMb(pid: number): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000
}

function seconds(startedAt: number): number {
  return round((performance.now() - startedAt) / 1000)
}
