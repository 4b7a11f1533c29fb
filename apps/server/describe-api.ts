import { openDb, silentLogger, systemClock } from '@stoa/kit'
import { loadConfig } from './config.ts'
import { buildHttp } from './http.ts'
import { registerInstance } from './instance.ts'
import { createMetrics } from './metrics.ts'
import { composeModules } from './modules.ts'

/** The OpenAPI document of all routes, made without a database or a listening socket. */
export async function describeApi(): Promise<object> {
  const config = loadConfig({}, '/')
  const db = openDb({ url: 'postgres://nobody@127.0.0.1:1/none', log: silentLogger })
  const secrets = { session: 'x'.repeat(43), sandbox: 'x'.repeat(43), push: 'x'.repeat(43), database: '' }
  const composed = composeModules({
    config,
    secrets,
    db,
    clock: systemClock,
    log: silentLogger,
    sandbox: null,
  })
  const app = await buildHttp({
    db,
    clock: systemClock,
    log: silentLogger,
    metrics: createMetrics(),
    origin: config.origin,
    trustProxy: [],
    resolveActor: composed.resolveActor,
    register: async app => {
      registerInstance(app, composed.instance)
      for (const module of composed.modules) await module.register(app)
    },
    webRoot: null,
    compilesAtOnce: true,
  })
  await app.ready()
  const document = app.swagger()
  await app.close()
  await composed.stop()
  await db.close()
  return document
}
