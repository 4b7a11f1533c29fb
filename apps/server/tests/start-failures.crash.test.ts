import { chmod, mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { findFreePort, launchStoa, makeDataDir, removeDataDir } from '@stoa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let dataDir: string

beforeAll(async () => {
  dataDir = await makeDataDir()
})
afterAll(() => removeDataDir(dataDir))

/** Starts, expects it to end by itself with code 1, and returns the one sentence that it ends with. */
async function refusedStart(env: Record<string, string>, port?: number): Promise<string> {
  const launched = launchStoa({ dataDir, port: port ?? (await findFreePort()), env })
  expect(await launched.ended).toBe(1)
  expect(launched.output()).not.toMatch(/\n\s+at .*:\d+:\d+/)
  return launched.output().trim().split('\n').at(-1) ?? ''
}

describe('a start that cannot succeed says why in one sentence', () => {
  test('a taken port', async () => {
    const occupant = createServer()
    await new Promise<void>(resolve => occupant.listen(0, '127.0.0.1', resolve))
    const { port } = occupant.address() as { port: number }
    expect(await refusedStart({}, port)).toBe(
      `Port ${port} is taken: stop what uses it, or choose another with PORT.`,
    )
    await new Promise(resolve => occupant.close(resolve))
  })

  test('a database that is not there', async () => {
    const port = await findFreePort()
    const sentence = await refusedStart({ DATABASE_URL: `postgres://stoa:secret@127.0.0.1:${port}/stoa` })
    expect(sentence).toBe(`DATABASE_URL does not work: nothing answers at 127.0.0.1:${port}.`)
    expect(sentence).not.toContain('secret')
  })

  test('a wrong setting', async () => {
    expect(await refusedStart({ STOA_MODE: 'live' })).toBe(
      'Settings are wrong: STOA_MODE must be one of sandbox, production.',
    )
  })

  test('production with sandbox settings', async () => {
    expect(await refusedStart({ STOA_MODE: 'production', STOA_DEMO: '1' })).toContain('STOA_DEMO must be 0')
  })

  test.runIf(process.getuid?.() === 0)('a folder that PostgreSQL may not enter', async () => {
    const closed = path.join(dataDir, 'closed')
    await mkdir(closed)
    await chmod(closed, 0o700)
    expect(await refusedStart({ STOA_DATA: path.join(closed, 'data') })).toContain(`cannot enter ${closed}`)
  })
})
