import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { removeDataDir, type StoaProcess, startStoa } from '@stoa/testing/stoa-process'

/** Believed when it names a client's address, so that each member of a run has limits of their own. */
export const proxied = { TRUST_PROXY: '127.0.0.1' }

/** What all tests of a run share: a Stoa that begins empty, and one with the demo town. */
const kinds = { empty: proxied, town: { ...proxied, STOA_DEMO: '1' } }
export type Kind = keyof typeof kinds

/** Of a Stoa that runs, what a test needs to know. */
export type SharedStoa = Pick<StoaProcess, 'url' | 'dataDir'>

const addressVariable = 'STOA_SHARED_BY'

/**
 * Playwright calls it once a run, in the process over the workers. Each Stoa is started when a worker first asks for it,
 * serves all workers, and ends with the run.
 */
export async function shareStoas(): Promise<() => Promise<void>> {
  const started = new Map<Kind, Promise<StoaProcess>>()
  const starting = (kind: Kind): Promise<StoaProcess> => {
    const known = started.get(kind) ?? startStoa({ env: kinds[kind] })
    started.set(kind, known)
    return known
  }
  const door = createServer((request, response) => {
    starting(request.url!.slice(1) as Kind).then(
      ({ url, dataDir }) => response.end(JSON.stringify({ url, dataDir })),
      error => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>(resolve => door.listen(0, '127.0.0.1', resolve))
  // The workers are started later and inherit it.
  process.env[addressVariable] = `http://127.0.0.1:${(door.address() as AddressInfo).port}`
  return async () => {
    door.close()
    await Promise.allSettled([...started.values()].map(async stoa => end(await stoa)))
  }
}

/** The shared Stoa of this kind, started if nobody has asked for it yet. */
export async function findStoa(kind: Kind): Promise<SharedStoa> {
  const answer = await fetch(`${process.env[addressVariable]}/${kind}`)
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as SharedStoa
}

export async function end(stoa: StoaProcess): Promise<void> {
  await stoa.stop()
  await removeDataDir(stoa.dataDir)
}
