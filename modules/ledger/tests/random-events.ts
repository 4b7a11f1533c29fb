import type { Uuid } from '@stoa/kit'
import fc from 'fast-check'
import { maxAmount, type NewAccount, type NewTransfer } from '../index.ts'

/** Few ids, so that duplicates, unknown ids and contention are common. */
export function idOf(kind: number, n: number): Uuid {
  return `0000000${kind}-0000-7000-8000-${n.toString(16).padStart(12, '0')}` as Uuid
}
const zero = '00000000-0000-0000-0000-000000000000' as Uuid
const top = 'ffffffff-ffff-ffff-ffff-ffffffffffff' as Uuid

const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>, weight = 12) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd })

const accountIds = Array.from({ length: 8 }, (_, n) => idOf(1, n))
// The first five share a ledger; the others are rarer so that most transfers have a chance.
const accountId = mostly(
  fc.constantFrom(...[0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 4, 4, 4, 5, 6].map(n => accountIds[n]!)),
  fc.constantFrom(zero, top, idOf(1, 99)),
  60,
)
const transferId = mostly(
  fc.noBias(fc.integer({ min: 0, max: 900 })).map(n => idOf(2, n)),
  fc.constantFrom(zero, top),
  60,
)
// Pending transfers have ids of a small range of their own, so that posts and voids find them.
const pendingTransferId = mostly(
  fc.noBias(fc.integer({ min: 1000, max: 1060 })).map(n => idOf(2, n)),
  transferId,
  20,
)
const userData = fc.constantFrom(null, null, idOf(3, 1), idOf(3, 2))

const accountFlagSets = [0, 0, 2, 2, 4, 8, 10, 12, 6, 32, 16, 64, 1]
const newAccount: fc.Arbitrary<NewAccount> = fc.record({
  id: mostly(fc.constantFrom(...accountIds), fc.constantFrom(zero, top), 20),
  ledger: mostly(fc.constantFrom(1, 1, 1, 2), fc.constant(0)),
  code: mostly(fc.constantFrom(1, 2), fc.constant(0), 20),
  flags: fc.constantFrom(...accountFlagSets),
  userData,
})

const amount = fc.oneof(
  { weight: 12, arbitrary: fc.bigInt({ min: 0n, max: 60n }) },
  { weight: 1, arbitrary: fc.constantFrom(maxAmount, maxAmount - 1n, maxAmount - 40n, 1n << 64n) },
)
const timeoutSeconds = mostly(fc.constantFrom(0, 0, 0, 1, 3, 10), fc.constantFrom(4_294_967_295), 15)
const code = mostly(fc.constantFrom(1, 1, 2), fc.constant(0), 50)
const ledger = mostly(fc.constantFrom(...Array(24).fill(1), 2), fc.constant(0), 40)
const linked = fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1)

const simple: fc.Arbitrary<NewTransfer> = fc
  .record({
    id: transferId,
    debitAccountId: accountId,
    creditAccountId: accountId,
    amount,
    ledger,
    code,
    userData,
    timeoutSeconds: mostly(fc.constant(0), timeoutSeconds, 8),
    pendingId: mostly<Uuid | null>(fc.constant(null), transferId, 25),
    flags: fc.constantFrom(0, 0, 0, 0, 16, 32, 48),
    linked,
  })
  .map(({ linked, ...t }) => ({ ...t, flags: t.flags | linked }))

const pending: fc.Arbitrary<NewTransfer> = fc
  .record({
    id: pendingTransferId,
    debitAccountId: accountId,
    creditAccountId: accountId,
    amount,
    ledger,
    code,
    userData,
    timeoutSeconds,
    flags: fc.constantFrom(2, 2, 2, 2, 2, 2, 2, 18, 34, 66, 130, 194),
    linked,
  })
  .map(({ linked, ...t }) => ({ ...t, flags: t.flags | linked }))

const resolution: fc.Arbitrary<NewTransfer> = fc
  .record(
    {
      id: transferId,
      pendingId: pendingTransferId,
      flags: mostly(fc.constantFrom(4, 4, 8), fc.constantFrom(12, 6, 20, 72), 25),
      linked,
      amount: mostly(fc.constantFrom(maxAmount, 0n, 5n, 10n), amount, 3),
      debitAccountId: mostly<Uuid | null>(fc.constant(null), accountId, 10),
      creditAccountId: mostly<Uuid | null>(fc.constant(null), accountId, 10),
      ledger: fc.constantFrom(0, 0, 0, 0, 1, 1, 2),
      code: fc.constantFrom(0, 0, 0, 0, 0, 1, 2),
      userData,
      timeoutSeconds: mostly(fc.constant(0), fc.constant(1), 20),
    },
    { requiredKeys: ['id', 'pendingId', 'flags', 'linked'] },
  )
  .map(({ linked, ...t }) => ({ ...t, flags: t.flags | linked }))

const nonsense: fc.Arbitrary<NewTransfer> = fc.record({
  id: transferId,
  debitAccountId: accountId,
  creditAccountId: accountId,
  amount,
  pendingId: fc.option(transferId),
  ledger,
  code,
  timeoutSeconds,
  flags: fc.integer({ min: 0, max: 511 }),
})

export const newTransfer: fc.Arbitrary<NewTransfer> = fc.oneof(
  { weight: 6, arbitrary: simple },
  { weight: 4, arbitrary: pending },
  { weight: 5, arbitrary: resolution },
  { weight: 1, arbitrary: nonsense },
)

export type Step =
  | { kind: 'accounts'; accounts: NewAccount[] }
  /** Each group is a submission of its own; groups share one batch. */
  | { kind: 'transfers'; groups: NewTransfer[][]; repeatOf: number }
  | { kind: 'wait'; ms: number }
  | { kind: 'sweep' }

const group = fc.array(newTransfer, { minLength: 1, maxLength: 8 })
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('accounts' as const),
      accounts: fc.array(newAccount, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('transfers' as const),
      groups: fc.array(group, { minLength: 1, maxLength: 3 }),
      // Now and then a group from before is sent again, as a client does that heard no answer.
      repeatOf: fc.constantFrom(-1, -1, -1, 1, 2, 3),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      ms: fc.constantFrom(1, 999, 1000, 2500, 11_000),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'sweep' as const }) },
)

/** Accounts that most histories want to have: free, limited both ways, with history, in two ledgers. */
export const openingAccounts: NewAccount[] = [
  { id: accountIds[0]!, ledger: 1, code: 1, flags: 0 },
  { id: accountIds[1]!, ledger: 1, code: 1, flags: 2 },
  { id: accountIds[2]!, ledger: 1, code: 1, flags: 4 },
  { id: accountIds[3]!, ledger: 1, code: 1, flags: 10 },
  { id: accountIds[4]!, ledger: 1, code: 2, flags: 8 },
  { id: accountIds[5]!, ledger: 2, code: 1, flags: 0 },
]
