import { type Ctx, type CurrencyCode, inTransaction, newUuid, type Uuid } from '@stoa/kit'
import { accountCodes, createAccounts, isDone, type NewAccount } from '@stoa/ledger'
import {
  insertAccounts,
  insertSettlementAccount,
  selectAccounts,
  selectSettlementAccount,
  type WalletAccount,
} from './account-store.ts'
import { ledgerOf, settlementFlags, walletFlags } from './books.ts'

/** The members' ledger accounts in a currency, opened where they are missing. */
export async function openWallets(
  ctx: Ctx,
  memberIds: readonly Uuid[],
  currency: CurrencyCode,
): Promise<Map<Uuid, Uuid>> {
  const known = await selectAccounts(ctx.db, memberIds, currency)
  if (known.length === memberIds.length) return toMap(known)
  return inTransaction(ctx, async tx => {
    const missing = memberIds.filter(id => !known.some(account => account.memberId === id))
    // One order for everybody who opens several, so that two of them cannot wait for each other.
    const wanted = missing
      .toSorted()
      .map(memberId => ({ memberId, currency, ledgerAccountId: newUuid(tx.clock) }))
    const opened = await insertAccounts(tx.db, wanted)
    await createLedgerAccounts(
      tx,
      opened.map(account => ({
        id: account.ledgerAccountId,
        ledger: ledgerOf(currency),
        code: accountCodes.wallet.code,
        flags: walletFlags,
        userData: account.memberId,
      })),
    )
    return toMap(await selectAccounts(tx.db, memberIds, currency))
  })
}

/** The ledger account of the operator's money at a bank, opened when missing. */
export async function openSettlement(ctx: Ctx, routingNumber: string, currency: CurrencyCode): Promise<Uuid> {
  const known = await selectSettlementAccount(ctx.db, routingNumber, currency)
  if (known) return known
  return inTransaction(ctx, async tx => {
    const id = newUuid(tx.clock)
    if (await insertSettlementAccount(tx.db, routingNumber, currency, id)) {
      const account = {
        id,
        ledger: ledgerOf(currency),
        code: accountCodes.settlement.code,
        flags: settlementFlags,
      }
      await createLedgerAccounts(tx, [account])
      return id
    }
    const winner = await selectSettlementAccount(tx.db, routingNumber, currency)
    if (!winner) throw new Error('a settlement account that is taken cannot be found')
    return winner
  })
}

async function createLedgerAccounts(ctx: Ctx, accounts: readonly NewAccount[]): Promise<void> {
  const results = await createAccounts(ctx, accounts)
  const failed = results.find(result => !isDone(result.status))
  if (failed) throw new Error(`the ledger refuses an account: ${failed.status}`)
}

function toMap(accounts: readonly WalletAccount[]): Map<Uuid, Uuid> {
  return new Map(accounts.map(account => [account.memberId, account.ledgerAccountId]))
}
