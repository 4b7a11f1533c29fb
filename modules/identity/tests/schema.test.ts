import { openDb, silentLogger } from '@stoa/kit'
import { getMigrations } from 'better-auth/db/migration'
import { expect, it } from 'vitest'
import { authOptions } from '../auth.ts'
import { startIdentityServer } from './identity-server.ts'

it('has every table and column that better-auth expects, and describes all routes', async () => {
  const server = await startIdentityServer()
  // It looks for its tables in the search path; at run time their schema is named.
  const address = new URL(server.databaseUrl)
  address.searchParams.set('options', '-c search_path=identity')
  const url = address.href
  const db = openDb({ url, log: silentLogger })
  const options = authOptions({ ...server.services, db }, server.services.passwordCost)
  const { toBeCreated, toBeAdded } = await getMigrations(options)
  expect(toBeCreated).toEqual([])
  expect(toBeAdded).toEqual([])
  const { body } = await server.browser().get('/v1/openapi.json')
  expect(Object.keys(body.paths)).toContain('/v1/auth/passkeys/sign-in')
  expect(body.paths['/v1/me/avatar'].put.requestBody.content['multipart/form-data']).toBeDefined()
  await db.close()
  await server.close()
})
