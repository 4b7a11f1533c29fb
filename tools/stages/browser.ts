import { existsSync } from 'node:fs'
import { findChromium } from '../run/chromium.ts'
import { type CommandResult, runCommand } from '../run/command.ts'
import type { Stage } from './stage.ts'

const packages = ['chromium', 'fonts-noto-color-emoji', 'fonts-noto-core', 'fonts-liberation2', 'nats-server']

/**
 * The end-to-end tests need a Chromium, and one of the server's a NATS, which it passes over where there is none. On
 * Debian, as root, they are installed; elsewhere we say how to get the first.
 */
export const toolsPresent: Stage = {
  name: 'tools present',
  async run(root) {
    const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
    if (findChromium() && (existsSync('/usr/sbin/nats-server') || !isDebianRoot))
      return { code: 0, output: '' }
    if (isDebianRoot) return installPackages(root)
    return { code: 1, output: `Chromium is missing: ${howToInstall()}` }
  },
}

function howToInstall(): string {
  if (existsSync('/usr/bin/apt-get')) return `run \`sudo apt-get install ${packages.join(' ')}\`.`
  return 'install Chromium or Chrome, and set STOA_CHROMIUM to its path if it is not found.'
}

async function installPackages(root: string): Promise<CommandResult> {
  const options = { cwd: root, env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 600_000 }
  const waitForLock = ['-o', 'DPkg::Lock::Timeout=120']
  const update = await runCommand('apt-get', [...waitForLock, 'update'], options)
  const install = await runCommand(
    'apt-get',
    [...waitForLock, 'install', '--yes', '--no-install-recommends', ...packages],
    options,
  )
  if (install.code === 0) return install
  return { code: 1, output: `${update.output}${install.output}\nChromium could not be installed by apt-get.` }
}
