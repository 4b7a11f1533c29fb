import { isIP } from 'node:net'
import path from 'node:path'
import { pushKeysOf } from '@stoa/notifications'
import { StartError } from './exit.ts'

/** Every setting, read from the environment in this one place; `.env.example` lists them. */
export interface Config {
  mode: 'sandbox' | 'production'
  instanceName: string
  host: string
  port: number
  /** The address that members type; cookies, passkeys and the realtime socket are bound to it. */
  origin: string
  dataDir: string
  /** Null: Stoa runs its own PostgreSQL in the data folder. */
  databaseUrl: string | null
  databaseConnections: number
  /** Null: server processes tell each other through PostgreSQL. */
  natsUrl: string | null
  demo: boolean
  sandboxPort: number | null
  logLevel: LogLevel
  smtpUrl: string | null
  mailFrom: string
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  trustProxy: string[]
  /** Sends of this many minor units and more ask for a fresh passkey or password. */
  stepUpAmountMinor: bigint
  /** Whether the server reads the pages that members link to, for their cards. */
  linkPreviews: boolean
  /** Most bytes of an archive that a member brings along. */
  importMaxBytes: number
  /** Messages that a member may send in a minute. */
  messagesPerMinute: number
  /** For how many days after the end of a case what was reported is kept. */
  evidenceDays: number
  /** Signs sessions; null in sandbox mode, where one is generated into the data folder. */
  secret: string | null
  /** Signs pushes to browsers; null in sandbox mode, where one is generated into the data folder. */
  pushKey: string | null
  /** Lets pushes go to this machine, for tries with a push service of one's own. */
  pushLoopback: boolean
}

const logLevels = ['debug', 'info', 'warn', 'error'] as const
type LogLevel = (typeof logLevels)[number]

type Env = Record<string, string | undefined>

/** @throws StartError that names every wrong variable and its rule */
export function loadConfig(env: Env, root: string): Config {
  const wrong: string[] = []
  const read = reader(env, wrong)
  const mode = read.oneOf('STOA_MODE', ['sandbox', 'production'] as const, 'sandbox')
  const production = mode === 'production'
  const port = read.integer('PORT', 3000, 1, 65_535)
  const config: Config = {
    mode,
    instanceName: read.text('STOA_NAME', 'Harbour Row', 1, 60),
    host: read.text('HOST', '127.0.0.1', 1, 255),
    port,
    origin: read.origin('STOA_ORIGIN', production ? null : `http://localhost:${port}`),
    dataDir: path.resolve(root, read.text('STOA_DATA', 'data', 1, 4096)),
    databaseUrl: read.databaseUrl('DATABASE_URL'),
    databaseConnections: read.integer('STOA_DATABASE_CONNECTIONS', 12, 2, 200),
    natsUrl: read.url('NATS_URL', ['nats:', 'tls:']),
    demo: read.flag('STOA_DEMO', !production),
    sandboxPort: production ? null : read.integer('STOA_SANDBOX_PORT', 0, 0, 65_535),
    logLevel: read.oneOf('LOG_LEVEL', logLevels, production ? 'info' : 'warn'),
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: read.text('MAIL_FROM', 'Stoa <stoa@localhost>', 3, 320),
    trustProxy: read.addresses('TRUST_PROXY'),
    stepUpAmountMinor: BigInt(read.integer('STOA_STEP_UP_MINOR', 50_000, 0, 1_000_000_000)),
    linkPreviews: read.oneOf('LINK_PREVIEWS', ['on', 'off'] as const, 'off') === 'on',
    importMaxBytes: read.integer('STOA_IMPORT_MAX_MIB', 512, 2, 8192) * 1024 * 1024,
    messagesPerMinute: read.integer('STOA_MESSAGES_PER_MINUTE', 600, 1, 1_000_000_000),
    evidenceDays: read.integer('STOA_EVIDENCE_DAYS', 180, 1, 3_650),
    secret: read.secret('STOA_SECRET'),
    pushKey: read.pushKey('STOA_PUSH_KEY'),
    pushLoopback: read.flag('STOA_PUSH_LOOPBACK', false),
  }
  if (production) refuseInProduction(env, config, wrong)
  if (wrong.length > 0) throw new StartError(`Settings are wrong: ${wrong.join('; ')}.`)
  return config
}

function refuseInProduction(env: Env, config: Config, wrong: string[]): void {
  if (config.demo) wrong.push('STOA_DEMO must be 0 in production mode')
  if (env['STOA_SANDBOX_PORT'] !== undefined) {
    wrong.push('STOA_SANDBOX_PORT belongs to sandbox mode, production mode has no sandbox')
  }
  if (config.secret === null) wrong.push('STOA_SECRET is required in production mode')
  if (config.pushKey === null) wrong.push('STOA_PUSH_KEY is required in production mode')
  if (config.pushLoopback) wrong.push('STOA_PUSH_LOOPBACK must be 0 in production mode')
  if (config.databaseUrl === null) wrong.push('DATABASE_URL is required in production mode')
  if (config.smtpUrl === null) wrong.push('SMTP_URL is required in production mode')
  if (env['STOA_ORIGIN'] === undefined) wrong.push('STOA_ORIGIN is required in production mode')
}

function isPushKey(text: string): boolean {
  try {
    pushKeysOf(text)
    return /^[\w-]{43}$/.test(text)
  } catch {
    return false
  }
}

function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

function reader(env: Env, wrong: string[]) {
  const value = (name: string): string | undefined => env[name]?.trim() || undefined
  return {
    text(name: string, fallback: string, min: number, max: number): string {
      const text = value(name) ?? fallback
      if (text.length < min || text.length > max) wrong.push(`${name} must have ${min} to ${max} characters`)
      return text
    },
    integer(name: string, fallback: number, min: number, max: number): number {
      const text = value(name)
      if (text === undefined) return fallback
      const number = Number(text)
      if (!/^\d+$/.test(text) || number < min || number > max) {
        wrong.push(`${name} must be a whole number from ${min} to ${max}`)
        return fallback
      }
      return number
    },
    flag(name: string, fallback: boolean): boolean {
      const text = value(name)
      if (text !== undefined && text !== '0' && text !== '1') wrong.push(`${name} must be 0 or 1`)
      return text === undefined ? fallback : text === '1'
    },
    oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
      const text = value(name)
      if (text === undefined) return fallback
      if (!allowed.includes(text as T)) wrong.push(`${name} must be one of ${allowed.join(', ')}`)
      return text as T
    },
    addresses(name: string): string[] {
      const items = (value(name) ?? '')
        .split(',')
        .map(item => item.trim())
        .filter(Boolean)
      if (!items.every(isAddressOrNetwork)) {
        wrong.push(
          `${name} must be addresses or networks such as 10.0.0.1 or 10.0.0.0/8, separated by commas`,
        )
      }
      return items
    },
    secret(name: string): string | null {
      const text = value(name)
      if (text !== undefined && text.length < 32) wrong.push(`${name} must have at least 32 characters`)
      return text ?? null
    },
    pushKey(name: string): string | null {
      const text = value(name)
      if (text !== undefined && !isPushKey(text)) {
        wrong.push(`${name} must be a private key of P-256, 32 bytes in base64url`)
      }
      return text ?? null
    },
    url(name: string, protocols: readonly string[]): string | null {
      const text = value(name)
      if (text === undefined) return null
      if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
        wrong.push(`${name} must be an address that starts with ${protocols.join(' or ')}//`)
      }
      return text
    },
    databaseUrl(name: string): string | null {
      return this.url(name, ['postgres:', 'postgresql:'])
    },
    origin(name: string, fallback: string | null): string {
      const text = value(name) ?? fallback ?? ''
      if (text === '') return text
      if (!URL.canParse(text) || new URL(text).origin !== text) {
        wrong.push(`${name} must be an origin such as https://stoa.example, without a path`)
      }
      return text
    },
  }
}
