import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type CacheKind, type Caches, forgetSignal, openCaches } from './cache.ts'
import { type Asked, openLanes } from './lanes.ts'
import type { Logger } from './log.ts'
import { noSignals, type Signal, type SignalTransport } from './signals.ts'

/** A connection or an open transaction, as use cases see it. */
export interface Db {
  /** Plain SQL. With a `name` the statement is prepared once per connection. */
  query<Row>(text: string, values?: readonly unknown[], name?: string): Promise<Row[]>
  /** Kysely's typed builder on the same connection; `Tables` maps `schema.table` to columns. */
  kysely<Tables>(): Kysely<Tables>
  /** Runs `fn` in a transaction: commits when it resolves, rolls back when it throws, joins an open one. */
  transaction<T>(fn: (db: Db) => Promise<T>): Promise<T>
  /**
   * Runs `fn` with a `Db` that sends the statements which `fn` makes before it first waits in one trip, over one
   * connection: for what does not depend on each other. Each stands and fails by itself; in a transaction they fail
   * together, and `fn` waits for all of them (`settled`) before it fails.
   */
  together<T>(fn: (db: Db) => Promise<T>): Promise<T>
  /**
   * A transaction in one trip, its end included: `fn` makes all its statements before it first waits, and one that
   * fails undoes them all. Joins an open transaction.
   */
  atOnce<T>(fn: (db: Db) => Promise<T>): Promise<T>
  readonly inTransaction: boolean
  /** Wakes connected members once the surrounding transaction has committed. */
  signal(signal: Signal): void
  /** What this process remembers of the database; null in a transaction, which reads how things stand. */
  readonly caches: Caches | null
  /** Drops entries from a cache of every server process once the surrounding transaction has committed. */
  forget<Value>(kind: CacheKind<Value>, keys: readonly string[]): void
}

export interface RootDb extends Db {
  readonly pool: pg.Pool
  close(): Promise<void>
}

export interface DbOptions {
  url: string
  /** Connections at most. */
  max?: number
  log: Logger
  signals?: SignalTransport
  /** Called with each statement's text; tests count statements with it. */
  onQuery?: (text: string) => void
}

// int8 as bigint: amounts and sequence numbers must not pass through a double.
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, BigInt)

type PoolOptions = Pick<DbOptions, 'url' | 'max' | 'log'> & {
  /** False: a commit does not wait for the disk. What stands can then still be lost with PostgreSQL itself. */
  syncs?: boolean
}

/**
 * A pool of plain connections, for libraries that want one. Their int8 stays text: the job runner writes the
 * numbers of failed jobs as JSON, which a bigint would not survive.
 */
export function openPool(options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max ?? 10,
    ...(options.syncs === false && { onConnect: setNoSync }),
  })
  return guardPool(pool, options.log)
}

/** By a statement: not every proxy lets it through among the options of a connection. */
async function setNoSync(client: pg.ClientBase): Promise<void> {
  await client.query('SET synchronous_commit = off')
}

function guardPool(pool: pg.Pool, log: Logger): pg.Pool {
  // Without handlers a connection that dies would end the process; whoever uses it gets the error itself.
  const onLost = (error: Error): void => log.warn({ reason: error.message }, 'database connection lost')
  pool.on('error', onLost)
  pool.on('connect', client => client.on('error', onLost))
  return pool
}

export function openDb(options: DbOptions): RootDb {
  const pool = guardPool(
    // Pipelined: statements that are made at once are sent at once, see `together`.
    new pg.Pool({ connectionString: options.url, max: options.max ?? 10, types, pipeline: true }),
    options.log,
  )
  const caches = openCaches()
  const signals = heardBy(caches, options.signals ?? noSignals)
  const { onQuery } = options
  // The other connections are left to transactions and to what takes long.
  const lanes = openLanes(pool, Math.floor((options.max ?? 10) / 3))
  const ask = (asked: readonly Asked[]): void => {
    if (!lanes.ask(asked)) void sendTogether(pool, asked)
  }
  let builder: Kysely<unknown> | null = null
  const db: RootDb = {
    pool,
    inTransaction: false,
    together: fn => runTogether(db, ask, onQuery, fn),
    query<Row>(text: string, values?: readonly unknown[], name?: string) {
      // Without a name it is no statement of every day, and may take long.
      if (name === undefined) return run(pool, text, values, name, onQuery) as Promise<Row[]>
      onQuery?.(text)
      return new Promise<Row[]>((resolve, reject) => {
        ask([{ config: configOf(text, values, name), resolve: rows => resolve(rows as Row[]), reject }])
      })
    },
    kysely<Tables>() {
      builder ??= new Kysely<unknown>({ dialect: new PostgresDialect({ pool: observed(pool, onQuery) }) })
      return builder as Kysely<Tables>
    },
    transaction: fn => runTransaction(pool, signals, onQuery, fn),
    atOnce: fn => runAtOnce(pool, signals, onQuery, fn),
    signal: signal => signals.send([signal]),
    caches,
    forget: (kind, keys) => {
      if (keys.length > 0) signals.send([forgetSignal(kind, keys)])
    },
    close: async () => {
      await lanes.close()
      await pool.end()
    },
  }
  return db
}

/** The transport, with caches that hear what is sent; what other processes send, where it brings that. */
function heardBy(caches: Caches, signals: SignalTransport): SignalTransport {
  if (signals.onSignal) {
    signals.onSignal(signal => caches.hear(signal))
    return signals
  }
  return {
    send(sent) {
      for (const signal of sent) caches.hear(signal)
      signals.send(sent)
    },
  }
}

type Queryable = Pick<pg.ClientBase, 'query'>
type OnQuery = ((text: string) => void) | undefined

async function run<Row>(
  on: Queryable | pg.Pool,
  text: string,
  values: readonly unknown[] | undefined,
  name: string | undefined,
  onQuery: OnQuery,
): Promise<Row[]> {
  onQuery?.(text)
  const result = await on.query(configOf(text, values, name))
  return result.rows as Row[]
}

function configOf(text: string, values: readonly unknown[] | undefined, name: string | undefined) {
  const config: pg.QueryConfig = { text }
  if (values) config.values = values.map(toParameter)
  if (name) config.name = name
  return config
}

const uuidList = /^[0-9a-f-]{36}(?:,[0-9a-f-]{36})*$/

/** A list of ids is written as PostgreSQL reads it at once: the driver would escape each, at a cost that shows. */
function toParameter(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0 || typeof value[0] !== 'string') return value
  const joined = value.join(',')
  return uuidList.test(joined) ? `{${joined}}` : value
}

async function runTogether<T>(
  root: RootDb,
  ask: (asked: readonly Asked[]) => void,
  onQuery: OnQuery,
  fn: (db: Db) => Promise<T>,
): Promise<T> {
  const waiting: Asked[] = []
  let isCollecting = true
  const result = fn({
    ...root,
    query<Row>(text: string, values?: readonly unknown[], name?: string) {
      if (!isCollecting) return root.query<Row>(text, values, name)
      onQuery?.(text)
      const config = configOf(text, values, name)
      return new Promise<Row[]>((resolve, reject) => {
        waiting.push({ config, resolve: rows => resolve(rows as Row[]), reject })
      })
    },
  })
  isCollecting = false
  if (waiting.length > 0) ask(waiting)
  return result
}

/**
 * The results of work begun at once, when all of it has ended. For statements of a transaction: one that goes on
 * when another has failed would find the transaction rolled back, and its next statement would stand by itself.
 * @throws what failed first
 */
export async function settled<T extends readonly unknown[]>(
  work: {
    [key in keyof T]: T[key] | Promise<T[key]>
  },
): Promise<T> {
  const failures: unknown[] = []
  const results = await Promise.all(
    work.map(one => Promise.resolve(one).catch((error: unknown) => void failures.push(error))),
  )
  if (failures.length > 0) throw failures[0]
  return results as unknown as T
}

/** Never rejects: whoever waits is told. */
async function sendTogether(pool: pg.Pool, waiting: readonly Asked[]): Promise<void> {
  try {
    const client = await pool.connect()
    const sent = corked(client, () =>
      waiting.map(({ config, resolve, reject }) =>
        client.query(config).then(result => resolve(result.rows), reject),
      ),
    )
    await Promise.all(sent)
    client.release()
  } catch (error) {
    for (const { reject } of waiting) reject(error)
  }
}

/** What `send` sends at once leaves in one system call, which on one machine costs more than what it says. */
function corked<T>({ connection: { stream } }: pg.PoolClient, send: () => T): T {
  stream.cork()
  try {
    return send()
  } finally {
    stream.uncork()
  }
}

async function runTransaction<T>(
  pool: pg.Pool,
  signals: SignalTransport,
  onQuery: OnQuery,
  fn: (db: Db) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  const pending: Signal[] = []
  let broken: Error | undefined
  try {
    // BEGIN leaves with the first statement; it fails only with its connection.
    const [, result] = await corked(client, () =>
      settled<[unknown, T]>([client.query('BEGIN'), fn(transactionDb(client, pending, onQuery))]),
    )
    await client.query('COMMIT')
    if (pending.length > 0) signals.send(pending)
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((rollbackError: Error) => {
      broken = rollbackError
    })
    throw error
  } finally {
    // A connection that could not roll back is thrown away, not pooled.
    client.release(broken)
  }
}

/** Resolves when everything is said that can be said without an answer, before any answer is heard. */
function untilSaid(): Promise<void> {
  return new Promise(resolve => queueMicrotask(() => process.nextTick(resolve)))
}

async function runAtOnce<T>(
  pool: pg.Pool,
  signals: SignalTransport,
  onQuery: OnQuery,
  fn: (db: Db) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  const pending: Signal[] = []
  let broken: Error | undefined
  try {
    const db = transactionDb(client, pending, onQuery)
    let hasEnded = false
    const query: Db['query'] = (text, values, name) => {
      // It would stand by itself, after the end.
      if (hasEnded) throw new Error('a statement that is not made at once')
      return db.query(text, values, name)
    }
    const { stream } = client.connection
    stream.cork()
    const begun = client.query('BEGIN')
    const joined = <U>(inner: (db: Db) => Promise<U>): Promise<U> => inner(guarded)
    const guarded: Db = { ...db, query, together: joined, transaction: joined, atOnce: joined }
    // What it throws at once is a failure like any other.
    const work = (async () => fn(guarded))()
    let hasFailed = false
    work.catch(() => {
      hasFailed = true
    })
    await untilSaid()
    hasEnded = true
    // Where a statement fails, COMMIT rolls back; where `fn` itself has failed, nobody else would know.
    const ended = client.query(hasFailed ? 'ROLLBACK' : 'COMMIT')
    stream.uncork()
    const [, result] = await settled<[unknown, T, unknown]>([begun, work, ended])
    if (pending.length > 0) signals.send(pending)
    return result
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) broken = error as Error
    throw error
  } finally {
    client.release(broken)
  }
}

function transactionDb(client: pg.PoolClient, pending: Signal[], onQuery: OnQuery): Db {
  let builder: Kysely<unknown> | null = null
  const db: Db = {
    inTransaction: true,
    together: fn => corked(client, () => fn(db)),
    query: (text, values, name) => run(client, text, values, name, onQuery),
    kysely<Tables>() {
      builder ??= new Kysely<unknown>({ dialect: new PostgresDialect({ pool: lentPool(client, onQuery) }) })
      return builder as Kysely<Tables>
    },
    transaction: fn => fn(db),
    atOnce: fn => db.together(fn),
    signal: signal => {
      pending.push(signal)
    },
    caches: null,
    forget: (kind, keys) => {
      if (keys.length > 0) pending.push(forgetSignal(kind, keys))
    },
  }
  return db
}

/** Kysely asks for a pool; this one lends the transaction's connection and never takes it back. */
function lentPool(client: pg.PoolClient, onQuery: OnQuery) {
  const lent = lend(client, onQuery, () => {})
  return { connect: async () => lent, end: async () => {}, options: {} }
}

function observed(pool: pg.Pool, onQuery: OnQuery) {
  return {
    connect: async () => {
      const client = await pool.connect()
      return lend(client, onQuery, () => client.release())
    },
    end: async () => {},
    options: {},
  }
}

// biome-ignore lint/suspicious/noExplicitAny: kysely's pool interface is typed loosely at this seam
type KyselyClient = any

function lend(client: pg.PoolClient, onQuery: OnQuery, release: () => void): KyselyClient {
  return {
    query(text: unknown, values?: readonly unknown[]) {
      if (typeof text === 'string') onQuery?.(text)
      return client.query(text as string, values as unknown[])
    },
    release,
  }
}
