import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { ApiMember } from '@stoa/testing/api-member'
import type { SharedStoa } from './shared-stoas.ts'

const cli = path.join(import.meta.dirname, '..', 'apps', 'cli', 'main.ts')

/** The operator makes a member a moderator. */
export async function hire(stoa: SharedStoa, member: ApiMember): Promise<void> {
  await promisify(execFile)(process.execPath, [cli, 'staff', 'grant', `@${member.handle}`, 'moderator'], {
    env: { ...process.env, STOA_DATA: stoa.dataDir },
  })
}
