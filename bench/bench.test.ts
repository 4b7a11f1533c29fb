import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { measure } from './measure.ts'
import { cpuSecondsOf } from './process-cpu.ts'
import { describeRun, round, writeFigures } from './report.ts'

describe('measuring', () => {
  test('finds the percentiles of what it timed', async () => {
    const slowOnce = (turn: number) => sleep(turn === 5 ? 120 : 5)
    const found = await measure({ operation: slowOnce, concurrency: 1, durationMs: 400 })
    expect(found.operations).toBeGreaterThan(10)
    expect(found.p50Ms).toBeGreaterThan(4)
    expect(found.p50Ms).toBeLessThan(60)
    expect(found.maxMs).toBeGreaterThan(115)
    expect(found.p50Ms).toBeLessThanOrEqual(found.p99Ms)
    expect(found.p99Ms).toBeLessThanOrEqual(found.maxMs * 1.01)
  })

  test('counts errors apart and keeps the first', async () => {
    const failing = async (turn: number) => {
      await sleep(1)
      if (turn % 2 === 1) throw new Error(`turn ${turn}`)
    }
    const found = await measure({ operation: failing, concurrency: 1, durationMs: 100 })
    expect(found.errors).toBeGreaterThan(0)
    expect(Math.abs(found.errors - found.operations)).toBeLessThanOrEqual(1)
    expect(found.firstError).toBe('turn 1')
  })

  test('keeps a rate', async () => {
    const found = await measure({
      operation: () => sleep(1),
      concurrency: 8,
      durationMs: 500,
      ratePerSecond: 100,
    })
    expect(found.operations).toBe(50)
  })

  test('charges a stall to every operation that it held up', async () => {
    const stallAtFirst = (turn: number) => sleep(turn === 0 ? 300 : 1)
    const found = await measure({
      operation: stallAtFirst,
      concurrency: 1,
      durationMs: 500,
      ratePerSecond: 50,
    })
    expect(found.operations).toBe(25)
    // Half of the operations fell due during the stall.
    expect(found.p50Ms).toBeGreaterThan(20)
  })
})

test('reads the CPU time of a process', () => {
  const before = cpuSecondsOf(process.pid)
  const endsAt = performance.now() + 300
  while (performance.now() < endsAt) Math.sqrt(2)
  const used = cpuSecondsOf(process.pid) - before
  expect(used).toBeGreaterThan(0.05)
  expect(cpuSecondsOf(process.ppid, true)).toBeGreaterThanOrEqual(cpuSecondsOf(process.pid))
  expect(() => cpuSecondsOf(2 ** 30)).toThrow('no process')
})

test('writes figures with the machine and the commit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stoa-bench-'))
  const figures = { ...describeRun(import.meta.dirname), post_latency_p99_ms: round(1.23456) }
  const written = JSON.parse(readFileSync(writeFigures(folder, 'core', figures), 'utf8'))
  rmSync(folder, { recursive: true })
  expect(written).toMatchObject({ post_latency_p99_ms: 1.23, machine_cpu_count: expect.any(Number) })
  expect(written.commit).toMatch(/^[0-9a-f]{40}$|^unknown$/)
})
