import type { Clock, Ctx, Db, Logger, Uuid } from '@stoa/kit'
import type { MediaStorage } from '@stoa/media'
import { type Auth, createAuth } from './auth.ts'
import type { DeletionObstacles } from './deletion/delete-member.ts'
import type { MailTransport } from './mail.ts'
import { type PasswordCost, passwordCost } from './password-hash.ts'

/** What the composition tells the module. */
export interface IdentityOptions {
  db: Db
  clock: Clock
  log: Logger
  /** Signs session cookies and derives codes; 32 random characters or more, stable across restarts. */
  secret: string
  /** Where the web app is served, the canonical origin first: `https://stoa.example`. */
  origins: readonly [string, ...string[]]
  /** The community's name, for mails and the passkey prompt. */
  instanceName: string
  /** Opens the demo sign-in routes. */
  demo: boolean
  /** The words with which the browser of a visitor takes over the chats of the demo member they become. */
  demoWords?: (ctx: Ctx, memberId: Uuid) => Promise<string | null>
  /** Opens the development mailbox; never in production. */
  devMailbox: boolean
  mail: MailTransport
  media: MediaStorage
  /** What keeps a member from leaving: money, for one. Nothing when left out. */
  deletionObstacles?: DeletionObstacles
  /** Cheaper hashes for tests. */
  passwordCost?: PasswordCost
}

/** What the routes and jobs of the module work with. */
export interface IdentityServices extends IdentityOptions {
  passwordCost: PasswordCost
  deletionObstacles: DeletionObstacles
  auth: Auth
}

/** Makes the module's services once per process, after the database is migrated. */
export function createIdentityServices(options: IdentityOptions): IdentityServices {
  const cost = options.passwordCost ?? passwordCost
  const deletionObstacles = options.deletionObstacles ?? (async () => [])
  return { ...options, passwordCost: cost, deletionObstacles, auth: createAuth(options, cost) }
}
