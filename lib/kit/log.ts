import { pino } from 'pino'

/** Structured logs. Fields name ids, codes, counts and times, never what members wrote or who they are. */
export interface Logger {
  debug(fields: object, message?: string): void
  info(fields: object, message?: string): void
  warn(fields: object, message?: string): void
  error(fields: object, message?: string): void
  child(fields: object): Logger
}

/** Keys that never reach a log line, wherever they stand in the first two levels of an object. */
const personalKeys = [
  'email',
  'password',
  'code',
  'token',
  'cookie',
  'authorization',
  'text',
  'note',
  'name',
  'handle',
  'address',
  'ip',
]

export function createLogger(options: { level: string; pretty?: boolean }): Logger {
  return pino({
    level: options.level,
    base: null,
    redact: { paths: personalKeys.flatMap(key => [key, `*.${key}`]), remove: true },
    // An error from the database may quote a member's words in its detail: keep type, code and stack only.
    serializers: {
      err: (error: Error & { code?: string }) => ({
        type: error.name,
        // Not under `code`, which is a personal key above.
        errorCode: error.code,
        message: error.message,
        stack: error.stack,
      }),
    },
  })
}

const silent = (): void => {}

export const silentLogger: Logger = {
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  child: () => silentLogger,
}
