import type { MailTransport } from '@stoa/identity'
import type { PushKeys } from './push/keys.ts'

/** What the composition tells the module. */
export interface NotificationsServices {
  /** The community's name. */
  instanceName: string
  /** Where the web app is served: `https://stoa.example`. */
  origin: string
  /** Signs the links that end the digest; stable across restarts. */
  secret: string
  mail: MailTransport
  push: PushSettings
}

export interface PushSettings {
  keys: PushKeys
  /** By which push services can reach the operator: `mailto:` or `https:` (RFC 8292). */
  contact: string
  /** Lets pushes go to this very machine, for tries and tests; never in production. */
  allowLoopback: boolean
}
