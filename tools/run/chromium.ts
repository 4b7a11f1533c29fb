import { existsSync } from 'node:fs'

const knownPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser of the end-to-end tests: `STOA_CHROMIUM`, or where the system's package puts it. */
export function findChromium(): string | undefined {
  return [process.env['STOA_CHROMIUM'] ?? '', ...knownPlaces].find(path => path !== '' && existsSync(path))
}

/** No sandbox, for tests may run as root in a container; no traffic of the browser's own. */
export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
]
