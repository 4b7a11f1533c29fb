import { parsePain013 } from '@stoa/formats/iso20022'
import type { Uuid } from '@stoa/kit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildTopUpRequest, currencyExponent, expectedReport } from './bank-message.ts'

const bank = { name: 'Tidewater', routingNumber: '999999992', settlementAccountNumber: 'STOA' }
const terms = {
  paymentId: '0190a5c5-0000-7000-8000-000000000001' as Uuid,
  memberId: '0190a5c5-0000-7000-8000-000000000002' as Uuid,
  memberName: 'Ada',
  amount: { amountMinor: 2_500n, currency: 'USD' as const },
  createdAt: new Date('2026-03-01T09:30:00Z'),
}

describe('the request of a top-up', () => {
  it('carries whatever name a member or an operator has', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary' }),
        (name, operator) => {
          const bytes = buildTopUpRequest({ ...terms, memberName: name }, bank, operator)
          expect(parsePain013(bytes, currencyExponent)).toMatchObject({ ok: true })
        },
      ),
    )
  })

  it('carries the ids that its report must quote', () => {
    const parsed = parsePain013(buildTopUpRequest(terms, bank, 'Harbour Row'), currencyExponent)
    const { messageId, endToEndId } = expectedReport(terms.paymentId, terms.amount)
    expect(parsed).toMatchObject({ ok: true, value: { messageId, endToEndId, debtor: { name: 'Ada' } } })
    expect(messageId.length).toBeLessThanOrEqual(35)
  })
})
