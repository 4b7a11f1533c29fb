import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type Ctx, type FixedClock, isUuid, type Uuid } from '@stoa/kit'
import {
  accountHistory,
  accountStatuses,
  accountTransfers,
  createAccounts,
  createTransfers,
  expirePending,
  type LedgerEngine,
  lookupAccounts,
  lookupTransfers,
  sealBlocks,
  type TrialBalanceRow,
  transferStatuses,
  trialBalance,
} from '@stoa/ledger'
import {
  FieldRefusal,
  presentAccount,
  presentTransfer,
  readAccounts,
  readId,
  readTransfers,
} from './door-shapes.ts'

export interface DoorOptions {
  ctx: Ctx
  engine: LedgerEngine
  /** Set when the time is in the caller's hand. */
  manualClock: FixedClock | null
}

interface Answer {
  status: number
  body: unknown
}

const mostBytes = 16 * 1024 * 1024
const ok = (body: unknown): Answer => ({ status: 200, body })
const notFound: Answer = { status: 404, body: { code: 'not_found', title: 'Not found' } }

/** The ledger behind plain HTTP and JSON, for a test driver on this machine: no sign-in, no limits. */
export function openDoor(options: DoorOptions): Server {
  return createServer((request, response) => {
    answer(options, request)
      .catch(toProblem)
      .then(({ status, body }) => {
        response.writeHead(status, {
          'content-type': status < 400 ? 'application/json' : 'application/problem+json',
        })
        response.end(
          JSON.stringify(body, (_key, value) => (typeof value === 'bigint' ? String(value) : value)),
        )
      })
  })
}

function toProblem(error: unknown): Answer {
  if (error instanceof FieldRefusal) {
    const errors = [{ field: error.field, rule: error.message }]
    return { status: 400, body: { code: 'invalid_request', title: 'The request cannot be read', errors } }
  }
  return { status: 500, body: { code: 'internal_error', title: (error as Error).message } }
}

async function answer(options: DoorOptions, request: IncomingMessage): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://door')
  const [, first, second, third] = url.pathname.split('/')
  if (request.method === 'POST') return change(options, first ?? '', url, await readJson(request))
  if (request.method !== 'GET')
    return { status: 405, body: { code: 'method_not_allowed', title: 'GET or POST' } }
  const { ctx } = options
  if (first === 'health') return ok({ ok: true })
  if (first === 'statuses') return ok({ accounts: accountStatuses, transfers: transferStatuses })
  if (first === 'trial-balance') return ok((await trialBalance(ctx)).map(presentSums))
  if (first === 'accounts' && third !== undefined) return ok(await list(ctx, idOf(second!), third, url))
  const ids = (second ?? url.searchParams.get('ids') ?? '').split(',').filter(Boolean).map(idOf)
  const found =
    first === 'accounts'
      ? (await lookupAccounts(ctx, ids)).map(presentAccount)
      : first === 'transfers'
        ? (await lookupTransfers(ctx, ids)).map(presentTransfer)
        : null
  if (found === null || (second !== undefined && found.length === 0)) return notFound
  return ok(second === undefined ? found : found[0])
}

async function change(options: DoorOptions, what: string, url: URL, body: unknown): Promise<Answer> {
  const { ctx, engine, manualClock } = options
  switch (what) {
    case 'accounts': {
      const accounts = readAccounts(body)
      await expirePending(ctx)
      return ok(await createAccounts(ctx, accounts))
    }
    case 'transfers': {
      const transfers = readTransfers(body)
      // Balances of what has expired are given back first, so that answers depend on the clock alone.
      await expirePending(ctx)
      const isFirstDoor = url.searchParams.get('door') === 'transaction'
      return ok(await (isFirstDoor ? createTransfers(ctx, transfers) : engine.submitTransfers(transfers)))
    }
    case 'expire':
      return ok({ expired: await expirePending(ctx) })
    case 'seal':
      return ok({ sealed: await sealBlocks(ctx) })
    case 'clock': {
      const { advance_ms: advanceMs } = (body ?? {}) as { advance_ms?: unknown }
      if (!manualClock) throw new FieldRefusal('', 'start the door with --clock manual to move its time')
      if (!Number.isSafeInteger(advanceMs) || (advanceMs as number) < 0) {
        throw new FieldRefusal('advance_ms', 'a whole number of milliseconds, 0 and more')
      }
      manualClock.advance(advanceMs as number)
      return ok({ now: manualClock.now().toISOString(), expired: await expirePending(ctx) })
    }
    default:
      return notFound
  }
}

function presentSums({ ledger, code, accounts, ...sums }: TrialBalanceRow): unknown {
  return {
    ledger,
    code,
    accounts,
    debits_pending: sums.debitsPending,
    debits_posted: sums.debitsPosted,
    credits_pending: sums.creditsPending,
    credits_posted: sums.creditsPosted,
  }
}

async function list(ctx: Ctx, id: Uuid, what: string, url: URL): Promise<unknown> {
  const page = {
    cursor: url.searchParams.get('cursor') ?? undefined,
    limit: Number(url.searchParams.get('limit') ?? 100),
    direction:
      url.searchParams.get('direction') === 'newest_first'
        ? ('newest_first' as const)
        : ('oldest_first' as const),
  }
  if (what === 'history') {
    const { items, nextCursor } = await accountHistory(ctx, id, page)
    const present = items.map(({ accountId: _, ...item }) => ({
      timestamp: item.timestamp,
      debits_pending: item.debitsPending,
      debits_posted: item.debitsPosted,
      credits_pending: item.creditsPending,
      credits_posted: item.creditsPosted,
    }))
    return { items: present, next_cursor: nextCursor }
  }
  const { items, nextCursor } = await accountTransfers(ctx, id, page)
  return { items: items.map(presentTransfer), next_cursor: nextCursor }
}

function idOf(text: string): Uuid {
  const id = readId(text, 'id')
  if (id === null || !isUuid(id)) throw new FieldRefusal('id', 'a UUID or a decimal number')
  return id
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) throw new FieldRefusal('', `the body has ${mostBytes} bytes at most`)
    chunks.push(chunk)
  }
  if (size === 0) return undefined
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new FieldRefusal('', 'the body is JSON')
  }
}
