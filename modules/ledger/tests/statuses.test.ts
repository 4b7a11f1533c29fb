import type { Uuid } from '@stoa/kit'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type AccountStatus,
  accountStatuses,
  maxAmount,
  type NewAccount,
  type NewTransfer,
  type TransferStatus,
  transferFlags,
  transferStatuses,
} from '../index.ts'
import { MemoryLedger } from './memory-ledger.ts'
import { idOf } from './random-events.ts'

const zero = '00000000-0000-0000-0000-000000000000' as Uuid
const top = 'ffffffff-ffff-ffff-ffff-ffffffffffff' as Uuid
const [free, other, limited, mirrored, foreign, closedOne, full] = [1, 2, 3, 4, 5, 6, 7].map(n =>
  idOf(1, n),
) as Uuid[]
const nobody = idOf(1, 99)
const f = transferFlags
const t0 = 1_000_000_000_000n
const second = 1_000_000_000n

let ledger: MemoryLedger
let now: bigint

const base: NewTransfer = {
  id: idOf(2, 500),
  debitAccountId: free,
  creditAccountId: other,
  amount: 10n,
  ledger: 1,
  code: 1,
  userData: idOf(3, 1),
}
const send = (...transfers: NewTransfer[]) => {
  now += second
  return ledger.createTransfers(transfers, now).map(result => result.status)
}
const done = (...transfers: NewTransfer[]) =>
  expect(send(...transfers)).toEqual(transfers.map(() => 'created'))

/** Transfers 1..: 1 posted plainly, 2 held, 3 held and posted in part (by 4), 5 held and voided (by 6), 7 expired. */
beforeEach(() => {
  ledger = new MemoryLedger()
  now = t0
  const opened = ledger.createAccounts(
    [
      { id: free!, ledger: 1, code: 1 },
      { id: other!, ledger: 1, code: 1 },
      { id: limited!, ledger: 1, code: 1, flags: 2 },
      { id: mirrored!, ledger: 1, code: 1, flags: 4 },
      { id: foreign!, ledger: 2, code: 1 },
      { id: closedOne!, ledger: 1, code: 1, flags: 32 },
      { id: full!, ledger: 1, code: 1 },
    ],
    now,
  )
  expect(opened.map(result => result.status)).toEqual(Array(7).fill('created'))
  const hold = { ...base, amount: 50n, flags: f.pending }
  done({ ...base, id: idOf(2, 1) })
  done({ ...hold, id: idOf(2, 2) })
  done({ ...hold, id: idOf(2, 3) })
  done({ id: idOf(2, 4), pendingId: idOf(2, 3), amount: 20n, flags: f.post_pending })
  done({ ...hold, id: idOf(2, 5) })
  done({ id: idOf(2, 6), pendingId: idOf(2, 5), flags: f.void_pending })
  done({ ...hold, id: idOf(2, 7), timeoutSeconds: 1 })
  done({
    ...base,
    id: idOf(2, 8),
    flags: f.balancing_debit,
    debitAccountId: other,
    creditAccountId: free,
    amount: 100n,
  })
})

const post: NewTransfer = { id: idOf(2, 600), pendingId: idOf(2, 2), flags: f.post_pending }
const voiding: NewTransfer = { ...post, flags: f.void_pending }
const inherited = { debitAccountId: null, creditAccountId: null, ledger: 0, code: 0, userData: null }

/**
 * Each row breaks one rule, and where it can also one that comes later, so that the order is tested too.
 */
const rows: [TransferStatus, NewTransfer, (() => void)?][] = [
  ['created', base],
  ['created', { ...base, amount: 0n }],
  ['created', post],
  ['created', { ...post, amount: 0n }],
  ['created', { ...voiding, amount: 50n }],
  ['reserved_flag', { ...base, id: zero, flags: 256 }],
  ['reserved_flag', { ...base, flags: 512 | f.post_pending | f.void_pending }],
  ['id_must_not_be_zero', { ...base, id: zero, debitAccountId: null }],
  ['id_must_not_be_int_max', { ...base, id: top, debitAccountId: null }],
  ['exists_with_different_flags', { ...base, id: idOf(2, 1), flags: f.pending, amount: 99n }],
  [
    'exists_with_different_flags',
    { ...base, id: idOf(2, 1), flags: f.linked | f.post_pending | f.void_pending },
    undefined,
  ],
  ['exists_with_different_pending_id', { ...base, id: idOf(2, 1), pendingId: idOf(2, 2), timeoutSeconds: 1 }],
  ['exists_with_different_timeout', { ...base, id: idOf(2, 1), timeoutSeconds: 1, debitAccountId: other }],
  [
    'exists_with_different_debit_account_id',
    { ...base, id: idOf(2, 1), debitAccountId: nobody, creditAccountId: nobody },
  ],
  [
    'exists_with_different_credit_account_id',
    { ...base, id: idOf(2, 1), creditAccountId: nobody, amount: 1n },
  ],
  ['exists_with_different_amount', { ...base, id: idOf(2, 1), amount: 11n, userData: null }],
  ['exists_with_different_user_data', { ...base, id: idOf(2, 1), userData: null, ledger: 9 }],
  ['exists_with_different_ledger', { ...base, id: idOf(2, 1), ledger: 2, code: 2 }],
  ['exists_with_different_code', { ...base, id: idOf(2, 1), code: 2 }],
  ['exists', { ...base, id: idOf(2, 1) }],
  ['exists', { id: idOf(2, 4), pendingId: idOf(2, 3), amount: 20n, flags: f.post_pending }],
  ['exists', { ...base, id: idOf(2, 4), pendingId: idOf(2, 3), amount: 20n, flags: f.post_pending }],
  [
    'exists_with_different_amount',
    { ...inherited, id: idOf(2, 4), pendingId: idOf(2, 3), flags: f.post_pending },
  ],
  [
    'exists_with_different_pending_id',
    { id: idOf(2, 4), pendingId: idOf(2, 2), amount: 20n, flags: f.post_pending },
  ],
  [
    'exists_with_different_user_data',
    { id: idOf(2, 4), pendingId: idOf(2, 3), amount: 20n, flags: f.post_pending, userData: nobody },
  ],
  [
    'exists_with_different_ledger',
    { id: idOf(2, 4), pendingId: idOf(2, 3), amount: 20n, flags: f.post_pending, ledger: 2, code: 2 },
  ],
  [
    'exists_with_different_code',
    { id: idOf(2, 4), pendingId: idOf(2, 3), amount: 20n, flags: f.post_pending, code: 2 },
  ],
  ['exists', { id: idOf(2, 6), pendingId: idOf(2, 5), flags: f.void_pending }],
  ['exists', { id: idOf(2, 6), pendingId: idOf(2, 5), flags: f.void_pending, amount: 50n }],
  [
    'exists_with_different_amount',
    { id: idOf(2, 6), pendingId: idOf(2, 5), flags: f.void_pending, amount: 49n },
  ],
  [
    'exists',
    {
      ...base,
      id: idOf(2, 8),
      flags: f.balancing_debit,
      debitAccountId: other,
      creditAccountId: free,
      amount: 77n,
    },
  ],
  [
    'exists_with_different_amount',
    {
      ...base,
      id: idOf(2, 8),
      flags: f.balancing_debit,
      debitAccountId: other,
      creditAccountId: free,
      amount: 1n,
    },
  ],
  [
    'id_already_failed',
    { ...base, id: idOf(2, 700), flags: f.pending | f.post_pending },
    () => {
      expect(send({ ...base, id: idOf(2, 700), debitAccountId: nobody })).toEqual(['debit_account_not_found'])
    },
  ],
  ['flags_are_mutually_exclusive', { ...post, flags: f.post_pending | f.void_pending, pendingId: null }],
  ['flags_are_mutually_exclusive', { ...post, flags: f.post_pending | f.pending, pendingId: null }],
  ['flags_are_mutually_exclusive', { ...post, flags: f.void_pending | f.balancing_debit }],
  ['flags_are_mutually_exclusive', { ...post, flags: f.void_pending | f.balancing_credit }],
  ['flags_are_mutually_exclusive', { ...post, flags: f.void_pending | f.closing_debit }],
  ['flags_are_mutually_exclusive', { ...post, flags: f.post_pending | f.closing_credit }],
  ['debit_account_id_must_not_be_zero', { ...base, debitAccountId: zero, creditAccountId: zero }],
  ['debit_account_id_must_not_be_int_max', { ...base, debitAccountId: top, creditAccountId: zero }],
  ['credit_account_id_must_not_be_zero', { ...base, creditAccountId: null, pendingId: nobody }],
  ['credit_account_id_must_not_be_int_max', { ...base, creditAccountId: top, pendingId: nobody }],
  ['accounts_must_be_different', { ...base, creditAccountId: free, pendingId: nobody }],
  ['pending_id_must_be_zero', { ...base, pendingId: nobody, timeoutSeconds: 1 }],
  ['pending_id_must_not_be_zero', { ...post, pendingId: zero, timeoutSeconds: 1 }],
  ['pending_id_must_not_be_int_max', { ...post, pendingId: top, timeoutSeconds: 1 }],
  ['pending_id_must_be_different', { ...post, pendingId: post.id, timeoutSeconds: 1 }],
  ['timeout_reserved_for_pending_transfer', { ...post, pendingId: nobody, timeoutSeconds: 1 }],
  ['timeout_reserved_for_pending_transfer', { ...base, timeoutSeconds: 1, flags: f.closing_debit }],
  ['closing_transfer_must_be_pending', { ...base, flags: f.closing_credit, ledger: 0 }],
  ['ledger_must_not_be_zero', { ...base, ledger: 0, code: 0 }],
  ['code_must_not_be_zero', { ...base, code: 0, debitAccountId: nobody }],
  ['debit_account_not_found', { ...base, debitAccountId: nobody, creditAccountId: idOf(1, 98) }],
  ['credit_account_not_found', { ...base, creditAccountId: nobody, ledger: 9 }],
  ['accounts_must_have_the_same_ledger', { ...base, creditAccountId: foreign, ledger: 9 }],
  ['transfer_must_have_the_same_ledger_as_accounts', { ...base, creditAccountId: closedOne, ledger: 9 }],
  ['pending_transfer_not_found', { ...post, pendingId: nobody, code: 9 }],
  ['pending_transfer_not_pending', { ...post, pendingId: idOf(2, 1), debitAccountId: other }],
  [
    'pending_transfer_has_different_debit_account_id',
    { ...post, debitAccountId: other, creditAccountId: free },
  ],
  ['pending_transfer_has_different_credit_account_id', { ...post, creditAccountId: free, ledger: 9 }],
  ['pending_transfer_has_different_ledger', { ...post, ledger: 9, code: 9 }],
  ['pending_transfer_has_different_code', { ...post, code: 9, amount: 51n }],
  ['exceeds_pending_transfer_amount', { ...post, pendingId: idOf(2, 3), amount: 51n }],
  ['exceeds_pending_transfer_amount', { ...voiding, amount: maxAmount }],
  ['pending_transfer_has_different_amount', { ...voiding, pendingId: idOf(2, 3), amount: 49n }],
  ['pending_transfer_already_posted', { ...post, pendingId: idOf(2, 3) }],
  ['pending_transfer_already_voided', { ...voiding, pendingId: idOf(2, 5) }],
  ['pending_transfer_expired', { ...voiding, pendingId: idOf(2, 7) }],
  ['pending_transfer_expired', { ...post, pendingId: idOf(2, 7) }, () => ledger.sweep(now)],
  ['debit_account_already_closed', { ...base, debitAccountId: closedOne, amount: maxAmount }],
  ['credit_account_already_closed', { ...base, creditAccountId: closedOne, amount: maxAmount }],
  [
    'debit_account_already_closed',
    post,
    () => done({ ...base, id: idOf(2, 710), amount: 0n, flags: f.pending | f.closing_debit }),
  ],
  [
    'credit_account_already_closed',
    post,
    () => done({ ...base, id: idOf(2, 711), amount: 0n, flags: f.pending | f.closing_credit }),
  ],
  [
    'created',
    voiding,
    () =>
      done({ ...base, id: idOf(2, 712), amount: 0n, flags: f.pending | f.closing_debit | f.closing_credit }),
  ],
  ['overflows_debits_pending', { ...base, amount: maxAmount, flags: f.pending }],
  ['overflows_credits_pending', { ...base, debitAccountId: full, amount: maxAmount, flags: f.pending }],
  ['overflows_debits_posted', { ...base, amount: maxAmount }],
  ['overflows_credits_posted', { ...base, debitAccountId: full, amount: maxAmount }],
  ['overflows_debits', { ...base, amount: maxAmount - 50n }],
  ['overflows_credits', { ...base, debitAccountId: full, amount: maxAmount - 50n }],
  [
    'overflows_timeout',
    { ...base, timeoutSeconds: 4_294_967_295, flags: f.pending },
    () => {
      now = 2n ** 63n - 4_294_967_295n * second
    },
  ],
  ['exceeds_credits', { ...base, debitAccountId: limited, creditAccountId: mirrored, amount: 1n }],
  [
    'exceeds_credits',
    { ...base, debitAccountId: limited, amount: 6n },
    () => {
      done({ ...base, id: idOf(2, 720), creditAccountId: limited, amount: 10n })
      done({ ...base, id: idOf(2, 721), debitAccountId: limited, amount: 5n, flags: f.pending })
    },
  ],
  [
    'created',
    { ...base, debitAccountId: limited, amount: 5n },
    () => {
      done({ ...base, id: idOf(2, 722), creditAccountId: limited, amount: 10n })
      done({ ...base, id: idOf(2, 723), debitAccountId: limited, amount: 5n, flags: f.pending })
    },
  ],
  ['exceeds_debits', { ...base, creditAccountId: mirrored, amount: 1n }],
  ['created', { ...base, creditAccountId: mirrored, amount: 0n }],
]

describe('each transfer status', () => {
  it.each(rows)('%s (%#)', (status, transfer, prepare) => {
    prepare?.()
    expect(send({ ...transfer, flags: (transfer.flags ?? 0) & ~f.linked })).toEqual([status])
  })

  it('is reached by a row, except those of chains', () => {
    const reached = new Set<TransferStatus>(rows.map(([status]) => status))
    const missing = transferStatuses.filter(status => !reached.has(status))
    expect(missing).toEqual(['linked_event_failed', 'linked_event_chain_open'])
  })
})

describe('chains', () => {
  const link = (n: number, more: Partial<NewTransfer> = {}) => ({
    ...base,
    id: idOf(2, 800 + n),
    flags: f.linked,
    ...more,
  })

  it('succeed together', () => {
    done(link(1), link(2), { ...base, id: idOf(2, 803) })
  })
  it('fail together: one real status, the others linked_event_failed', () => {
    expect(
      send(
        link(1),
        link(2, { code: 0 }),
        link(3),
        { ...base, id: idOf(2, 804) },
        { ...base, id: idOf(2, 805) },
      ),
    ).toEqual([
      'linked_event_failed',
      'code_must_not_be_zero',
      'linked_event_failed',
      'linked_event_failed',
      'created',
    ])
    // Those that only went down with the chain may be sent again.
    done({ ...base, id: idOf(2, 801) })
  })
  it('may not stay open at the end', () => {
    expect(send(link(1), link(2))).toEqual(['linked_event_failed', 'linked_event_chain_open'])
    expect(send(link(3, { code: 0 }), link(4), link(5))).toEqual([
      'code_must_not_be_zero',
      'linked_event_failed',
      'linked_event_chain_open',
    ])
  })
  it('break on a member that exists already', () => {
    done({ ...link(1), flags: 0 })
    expect(send(link(2), { ...base, id: idOf(2, 801) })).toEqual(['linked_event_failed', 'exists'])
  })
  it('see their own earlier members and leave no trace when they fail', () => {
    const before = ledger.balances(other!)
    expect(
      send(
        link(1, { creditAccountId: limited, amount: 10n }),
        link(2, { debitAccountId: limited, amount: 10n }),
        { ...base, id: idOf(2, 803), debitAccountId: limited, amount: 1n },
      ),
    ).toEqual(['linked_event_failed', 'linked_event_failed', 'exceeds_credits'])
    expect(ledger.balances(other!)).toEqual(before)
    expect(ledger.balances(limited!)).toEqual([0n, 0n, 0n, 0n])
    expect(send({ ...base, id: idOf(2, 803) })).toEqual(['id_already_failed'])
  })
  it('undo a second phase too', () => {
    expect(send({ ...post, flags: post.flags! | f.linked }, { ...base, code: 0 })).toEqual([
      'linked_event_failed',
      'code_must_not_be_zero',
    ])
    done(post)
  })
})

describe('each account status', () => {
  const account: NewAccount = { id: idOf(1, 50), ledger: 1, code: 1, flags: 8, userData: idOf(3, 1) }
  const accountRows: [AccountStatus, NewAccount][] = [
    ['created', { ...account, id: idOf(1, 51) }],
    ['reserved_flag', { ...account, id: zero, flags: 16 }],
    ['reserved_flag', { ...account, flags: 64 }],
    ['id_must_not_be_zero', { ...account, id: zero, flags: 6 }],
    ['id_must_not_be_int_max', { ...account, id: top, flags: 6 }],
    ['exists_with_different_flags', { ...account, flags: 6, userData: null }],
    ['exists_with_different_user_data', { ...account, userData: null, ledger: 0 }],
    ['exists_with_different_ledger', { ...account, ledger: 0, code: 0 }],
    ['exists_with_different_code', { ...account, code: 0 }],
    ['exists', account],
    ['flags_are_mutually_exclusive', { ...account, id: idOf(1, 52), flags: 6, ledger: 0 }],
    ['ledger_must_not_be_zero', { ...account, id: idOf(1, 52), ledger: 0, code: 0 }],
    ['code_must_not_be_zero', { ...account, id: idOf(1, 52), code: 0 }],
  ]
  it.each(accountRows)('%s (%#)', (status, event) => {
    ledger.createAccounts([account], now)
    expect(ledger.createAccounts([event], now + 5n).map(result => result.status)).toEqual([status])
  })
  it('is reached by a row, except those of chains', () => {
    const reached = new Set(accountRows.map(([status]) => status))
    expect(accountStatuses.filter(status => !reached.has(status))).toEqual([
      'linked_event_failed',
      'linked_event_chain_open',
    ])
  })
  it('links accounts into chains', () => {
    const linked = { ...account, id: idOf(1, 60), flags: 1 }
    expect(
      ledger.createAccounts([linked, { ...account, id: idOf(1, 61), code: 0 }], now).map(r => r.status),
    ).toEqual(['linked_event_failed', 'code_must_not_be_zero'])
    expect(ledger.book.accounts.has(idOf(1, 60))).toBe(false)
    expect(ledger.createAccounts([linked], now).map(r => r.status)).toEqual(['linked_event_chain_open'])
  })
})
