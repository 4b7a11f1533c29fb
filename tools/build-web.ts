import { join } from 'node:path'
import { buildWebIfStale } from '@stoa/server/web-build'

/** Builds the web app unless the built one is of these very sources; `npm start` then finds it ready. */
await buildWebIfStale(join(import.meta.dirname, '..'), what => console.log(`${what} …`))
