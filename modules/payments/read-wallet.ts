import { type CurrencyCode, type MemberCtx, toWireMoney } from '@stoa/kit'
import { lookupAccounts } from '@stoa/ledger'
import { selectAccountsOfMember } from './account-store.ts'
import type { WalletAccountView, WalletView } from './schema.ts'
import type { PaymentsServices } from './services.ts'
import { availableOf, ledgerBalanceOf } from './wallet-balance.ts'

/** The member's money by currency, as the ledger has it now. An account that nobody has paid into yet shows zeros. */
export async function readWallet(ctx: MemberCtx, services: PaymentsServices): Promise<WalletView> {
  const accounts = await selectAccountsOfMember(ctx.db, ctx.actor.memberId)
  const balances = await lookupAccounts(
    ctx,
    accounts.map(account => account.ledgerAccountId),
  )
  const balanceById = new Map(balances.map(balance => [balance.id, balance]))
  const held = new Map(accounts.map(a => [a.currency, balanceById.get(a.ledgerAccountId)!]))
  const currencies = new Set([
    ...(Object.keys(services.settings.currencies) as CurrencyCode[]),
    ...held.keys(),
  ])
  return {
    accounts: [...currencies].map((currency): WalletAccountView => {
      const money = (amountMinor: bigint) => toWireMoney({ amountMinor, currency })
      const account = held.get(currency)
      return {
        currency,
        available: money(account ? availableOf(account) : 0n),
        pending_in: money(account?.creditsPending ?? 0n),
        pending_out: money(account?.debitsPending ?? 0n),
        ledger_balance: money(account ? ledgerBalanceOf(account) : 0n),
      }
    }),
    sandbox: services.settings.sandbox,
  }
}
