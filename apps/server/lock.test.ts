import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lockDataDir } from './lock.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stoa-lock-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const lockFile = () => path.join(folder, 'stoa.lock')

async function startTimeOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]!
}

describe('the lock of the data folder', () => {
  test('is taken, names its process and is given back', async () => {
    const release = await lockDataDir(folder)
    expect(Number.parseInt(await readFile(lockFile(), 'utf8'), 10)).toBe(process.pid)
    await release()
    expect(await readdir(folder)).toEqual([])
  })

  test.runIf(process.platform === 'linux')('held by a living process it is refused', async () => {
    await writeFile(lockFile(), `${process.ppid} ${await startTimeOf(process.ppid)}\n`)
    await expect(lockDataDir(folder)).rejects.toThrow(`already runs on ${folder} (process ${process.ppid})`)
  })

  test.runIf(process.platform === 'linux').each([
    ['a process that is gone', '4194303 5\n'],
    ['a number that another program has now', `${process.ppid} 1\n`],
    ['nobody', ''],
    ['init', '1 2\n'],
    ['nonsense', 'what\n'],
  ])('held by %s it is taken over', async (_, holder) => {
    await writeFile(lockFile(), holder)
    const release = await lockDataDir(folder)
    expect(Number.parseInt(await readFile(lockFile(), 'utf8'), 10)).toBe(process.pid)
    await release()
    expect(await readdir(folder)).toEqual([])
  })
})
