import { createMember, identityModule } from '@stoa/identity'
import { openDb, silentLogger, systemClock } from '@stoa/kit'
import { cloneDatabase } from '@stoa/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

let database: Awaited<ReturnType<typeof cloneDatabase>>

beforeAll(async () => {
  database = await cloneDatabase([identityModule])
  const db = openDb({ url: database.url, log: silentLogger })
  await createMember(
    { db, clock: systemClock, log: silentLogger, actor: { kind: 'system' } },
    { handle: 'mira', name: 'Mira', email: 'mira@example.org' },
  )
  await db.close()
})
afterAll(() => database.drop())

const stoa = (...args: string[]) => runCli([...args, '--database', database.url])

it('grants, lists and revokes', async () => {
  expect(await stoa('staff', 'grant', '@mira', 'moderator')).toEqual({
    code: 0,
    output: '@mira is now moderator.\n',
  })
  expect((await stoa('staff', 'list')).output).toContain('moderator  @mira  Mira')
  expect((await stoa('staff', 'revoke', '@mira')).code).toBe(0)
  expect((await stoa('staff', 'list')).output).toBe('Nobody is of the staff.\n')
})

it('says what is wrong with a name or a role', async () => {
  expect(await stoa('staff', 'grant', '@nobody', 'admin')).toEqual({
    code: 1,
    output: 'Nobody here has the handle @nobody.\n',
  })
  const wrong = await stoa('staff', 'grant', '@mira', 'king')
  expect(wrong.code).toBe(2)
  expect(wrong.output).toContain('"king" is no role')
})
