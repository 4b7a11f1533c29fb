/** Names of the environment variables that the sandbox reads, for whoever starts it. */
export const sandboxEnv = {
  /** TCP port on 127.0.0.1; 0 takes any free one, which the parent process is told. */
  port: 'STOA_SANDBOX_PORT',
  /** Folder of the sandbox's own books; made when missing. */
  dataFolder: 'STOA_SANDBOX_DATA',
  /** Key that signs requests and answers; the same on both sides, at least 32 characters. */
  key: 'STOA_SANDBOX_KEY',
  /** How long the answer to an amount ending in 08 is held back, in milliseconds. */
  heldAnswerMs: 'STOA_SANDBOX_HELD_ANSWER_MS',
} as const

export type SandboxConfig = {
  port: number
  dataFolder: string
  key: string
  heldAnswerMs: number
}

/** A setting that cannot be used; the message is one line for the operator. */
export class ConfigError extends Error {}

/** The only place that reads the environment. */
export function readConfig(env: NodeJS.ProcessEnv): SandboxConfig {
  const key = required(env, sandboxEnv.key)
  if (key.length < 32) throw new ConfigError(`${sandboxEnv.key} must have at least 32 characters`)
  return {
    port: wholeNumber(env, sandboxEnv.port, 7710, 65_535),
    dataFolder: required(env, sandboxEnv.dataFolder),
    key,
    heldAnswerMs: wholeNumber(env, sandboxEnv.heldAnswerMs, 20_000, 600_000),
  }
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name]
  if (!value) throw new ConfigError(`${name} is not set`)
  return value
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, fallback: number, max: number): number {
  const text = env[name]
  if (text === undefined || text === '') return fallback
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > max) throw new ConfigError(`${name} must be a whole number up to ${max}`)
  return value
}
