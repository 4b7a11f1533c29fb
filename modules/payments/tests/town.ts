import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Barrier,
  createIdentityServices,
  createMember,
  identityModule,
  mailboxMail,
} from '@stoa/identity'
import {
  isUuid,
  type MemberActor,
  type MemberCtx,
  newUuid,
  silentLogger,
  systemClock,
  toWireId,
  type Uuid,
  wireModule,
} from '@stoa/kit'
import { ledgerModule, openLedger } from '@stoa/ledger'
import { diskStorage, mediaModule } from '@stoa/media'
import { type RunningSandbox, sandboxBank, startSandbox } from '@stoa/sandbox'
import { startTestServer, type TestServer } from '@stoa/testing'
import { expect } from 'vitest'
import type { Bank } from '../bank.ts'
import { canSeeTransfer, openBank, type PaymentsServices, paymentsModule } from '../index.ts'

const key = 'a-key-between-these-tests-and-the-bank'

interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever came back
  body: any
}

export interface TownMember {
  id: Uuid
  handle: string
  ctx: MemberCtx
  get(url: string): Promise<Answer>
  post(url: string, body: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Adds money through the bank and waits for it. */
  fund(amount: string, currency?: string): Promise<void>
  /** What is available in a currency, in minor units. */
  available(currency?: string): Promise<bigint>
}

export interface Town extends TestServer {
  services: PaymentsServices
  /** What keeps everybody from paying these members. */
  barriers: Map<Uuid, Barrier>
  join(handle: string): Promise<TownMember>
  /** Stops the bank's process; `openTheBank` starts it again with the same books on the same port. */
  closeTheBank(): Promise<void>
  openTheBank(): Promise<void>
}

export interface TownOptions {
  /** Wraps the bank's client, to plant faults between us and the bank. */
  wrapBank?: (bank: Bank) => Bank | null
  timeoutMs?: number
  heldAnswerMs?: number
}

/** Payments over real PostgreSQL, with the real sandbox bank as a process of its own. */
export async function openTown(options: TownOptions = {}): Promise<Town> {
  const folder = await mkdtemp(join(tmpdir(), 'town-'))
  const { heldAnswerMs = 5_000, timeoutMs = 2_500 } = options
  const start = (port: number) => startSandbox({ port, dataFolder: join(folder, 'bank'), key, heldAnswerMs })
  let sandbox: RunningSandbox | null = await start(0)
  const { url } = sandbox
  const barriers = new Map<Uuid, Barrier>()
  const wired: { services?: PaymentsServices } = {}
  const server = await startTestServer({
    modules: ({ db, clock }) => {
      const media = diskStorage(join(folder, 'media'))
      const bank = openBank({ ...sandboxBank, url, key, timeoutMs })
      wired.services = {
        ledger: openLedger({ db, clock, log: silentLogger }),
        readBarriers: async () => barriers,
        bank: options.wrapBank ? options.wrapBank(bank) : bank,
        settings: {
          sandbox: true,
          operatorName: 'Harbour Row',
          currencies: {
            USD: { stepUpMinor: 50_000n, maxSendMinor: 1_000_000n, maxTopUpMinor: 500_000n },
            JPY: { stepUpMinor: 50_000n, maxSendMinor: 1_000_000n, maxTopUpMinor: 500_000n },
          },
        },
      }
      const identity = createIdentityServices({
        db,
        clock,
        log: silentLogger,
        secret: 'a-secret-of-tests-that-is-long-enough-0123456789',
        origins: ['http://localhost:3000'],
        instanceName: 'Harbour Row',
        demo: false,
        devMailbox: false,
        mail: mailboxMail,
        media,
      })
      return [
        wireModule(mediaModule, { storage: media }),
        wireModule(identityModule, identity),
        wireModule(ledgerModule, { canSeeTransfer }),
        wireModule(paymentsModule, wired.services),
      ]
    },
    // `x-test-stale` acts for a member who has not proved anything lately.
    resolveActor: async (ctx, headers) => {
      const id = headers['x-test-member']
      if (typeof id !== 'string' || !isUuid(id)) return { kind: 'anonymous' }
      return actorOf(id, headers['x-test-stale'] ? null : ctx.clock.now())
    },
  })
  const town: Town = {
    ...server,
    services: wired.services!,
    barriers,
    join: handle => joinTown(town, handle),
    closeTheBank: async () => {
      await sandbox?.stop()
      sandbox = null
    },
    openTheBank: async () => {
      sandbox = await start(Number(new URL(url).port))
    },
    close: async () => {
      await server.close()
      await sandbox?.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return town
}

function actorOf(memberId: Uuid, steppedUpAt: Date | null): MemberActor {
  return { kind: 'member', memberId, sessionId: memberId, steppedUpAt }
}

async function joinTown(town: Town, handle: string): Promise<TownMember> {
  const made = await createMember(town.ctx, { email: `${handle}@harbour.example`, name: handle, handle })
  if ('refusal' in made) throw new Error(`nobody joined: ${JSON.stringify(made.refusal)}`)
  const { id } = made
  const call = async (
    method: 'GET' | 'POST',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer> => {
    const answer = await town.app.inject({
      method,
      url,
      headers: { 'x-test-member': id, ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    return { status: answer.statusCode, body: answer.json() }
  }
  const member: TownMember = {
    id,
    handle,
    ctx: { ...town.ctx, actor: actorOf(id, town.clock.now()) },
    get: url => call('GET', url),
    post: (url, body, headers) => call('POST', url, body, headers),
    fund: async (amount, currency = 'USD') => {
      const begun = await member.post('/v1/wallet/top-ups', {
        id: newPaymentId(),
        amount: { amount, currency },
      })
      expect(begun.status).toBe(202)
      await town.runJobs()
      expect((await member.get(`/v1/payments/${begun.body.id}`)).body.state).toBe('posted')
    },
    available: async (currency = 'USD') => {
      const { body } = await member.get('/v1/wallet')
      // biome-ignore lint/suspicious/noExplicitAny: tests read whatever came back
      return BigInt(body.accounts.find((account: any) => account.currency === currency).available.amount)
    },
  }
  return member
}

export function newPaymentId(): string {
  return toWireId('pay', newUuid(systemClock))
}

export function usd(amount: string) {
  return { amount, currency: 'USD' }
}

/** The promises of the books, read from the tables: they hold after whatever a test did. */
export async function expectSoundBooks(town: Town): Promise<void> {
  const sums = await town.db.query<{ ledger: bigint; pending: string; posted: string }>(
    `SELECT ledger, sum(debits_pending - credits_pending) AS pending, sum(debits_posted - credits_posted) AS posted
     FROM ledger.account GROUP BY ledger HAVING sum(debits_pending - credits_pending) <> 0
       OR sum(debits_posted - credits_posted) <> 0`,
  )
  expect(sums).toEqual([])
  // Each payment has its transfer and each transfer its payment, with the same amount and state.
  const strays = await town.db.query(
    `SELECT p.id AS payment, t.id AS transfer FROM payments.payment p
     FULL JOIN (SELECT * FROM ledger.transfer WHERE failure IS NULL AND pending_id IS NULL) t ON t.id = p.id
     WHERE p.id IS NULL OR t.id IS NULL OR p.amount_minor <> t.amount OR p.opened_ledger_time <> t.timestamp`,
  )
  expect(strays).toEqual([])
  const unresolved = await town.db.query(
    `SELECT p.id, p.state, h.state AS held FROM payments.payment p
     JOIN ledger.pending_transfer h ON h.id = p.id
     WHERE h.state <> CASE p.state WHEN 'failed' THEN 'voided' ELSE p.state END`,
  )
  expect(unresolved).toEqual([])
}
