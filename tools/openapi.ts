/**
 * Writes lib/api-client/openapi.json and api.gen.ts from the routes' schemas; with --check it only compares
 * and exits with 1 when they have drifted.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { describeApi } from '@stoa/server/describe-api'
import openapiTypescript, { astToString } from 'openapi-typescript'

const folder = new URL('../lib/api-client/', import.meta.url)

async function main(): Promise<void> {
  const document = await describeApi()
  const json = `${JSON.stringify(document, null, 2)}\n`
  const types = `// Generated from openapi.json by tools/openapi.ts.\n${astToString(
    await openapiTypescript(JSON.parse(json)),
  )}`
  const files = [
    ['openapi.json', json],
    ['api.gen.ts', types],
  ] as const
  if (process.argv.includes('--check')) {
    for (const [file, text] of files) {
      const kept = await readFile(new URL(file, folder), 'utf8').catch(() => '')
      if (kept !== text) {
        console.error(`lib/api-client/${file} is not what the routes say: run \`npm run openapi\`.`)
        process.exitCode = 1
      }
    }
    return
  }
  for (const [file, text] of files) await writeFile(new URL(file, folder), text)
}

await main()
