import { MemberCardSchema } from '@stoa/identity'
import { MoneySchema, Page, WireIdSchema } from '@stoa/kit'
import { type Static, Type } from 'typebox'

const Time = Type.String({ format: 'date-time' })

const PaymentIdSchema = WireIdSchema('pay')

/** Codes of why a top-up failed; more may be added. */
const FailureSchema = Type.Object({ code: Type.String(), message: Type.String() })

export const PaymentSchema = Type.Object({
  id: PaymentIdSchema,
  kind: Type.Union([Type.Literal('top_up'), Type.Literal('send')]),
  direction: Type.Union([Type.Literal('in'), Type.Literal('out')], { description: 'As seen by who asks' }),
  amount: MoneySchema,
  counterparty: Type.Union([MemberCardSchema, Type.Null()], { description: 'Null for a top-up' }),
  counterparty_name: Type.String({ description: 'The other member, or the bank of a top-up' }),
  note: Type.Union([Type.String(), Type.Null()]),
  state: Type.Union([Type.Literal('pending'), Type.Literal('posted'), Type.Literal('failed')]),
  failure: Type.Union([FailureSchema, Type.Null()]),
  created_at: Time,
  posted_at: Type.Union([Time, Type.Null()]),
  transfer_id: Type.Union([WireIdSchema('trf'), Type.Null()], {
    description: 'The transfer that moved the money, once posted; ask for its proof in the ledger',
  }),
  balance_after: Type.Union([MoneySchema, Type.Null()], {
    description: 'Ledger balance of who asks, right after this payment was posted',
  }),
  sandbox: Type.Boolean({ description: 'Play money' }),
})
export type PaymentView = Static<typeof PaymentSchema>

export const PaymentPageSchema = Page(PaymentSchema)

const WalletAccountSchema = Type.Object({
  currency: Type.String(),
  available: MoneySchema,
  pending_in: MoneySchema,
  pending_out: MoneySchema,
  ledger_balance: MoneySchema,
})
export type WalletAccountView = Static<typeof WalletAccountSchema>

export const WalletSchema = Type.Object({
  accounts: Type.Array(WalletAccountSchema),
  sandbox: Type.Boolean(),
})
export type WalletView = Static<typeof WalletSchema>

export const TopUpBody = Type.Object(
  { id: PaymentIdSchema, amount: MoneySchema },
  { additionalProperties: false },
)

export const SendBody = Type.Object(
  {
    id: PaymentIdSchema,
    to_handle: Type.String({ minLength: 1, maxLength: 64, examples: ['ada_l'] }),
    amount: MoneySchema,
    note: Type.Optional(Type.String({ maxLength: 2000, description: 'At most 140 characters, one line' })),
  },
  { additionalProperties: false },
)
