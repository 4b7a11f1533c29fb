import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildPain013, buildPain014, parsePain013, parsePain014 } from '../index.ts'
import { anyReport, anyRequest, exponentOf, openSchema, sampleReport, sampleRequest } from './messages.ts'

const runs = { numRuns: 300 }

describe('pain.013.001.07', () => {
  const faultsOf = openSchema('pain.013.001.07')

  it('is read back as it was written, and the schema accepts it', () => {
    fc.assert(
      fc.property(anyRequest, request => {
        const bytes = buildPain013(request, exponentOf)
        expect(faultsOf(bytes)).toEqual([])
        expect(parsePain013(bytes, exponentOf)).toEqual({ ok: true, value: request })
      }),
      runs,
    )
  })

  it('writes the same bytes for the same request', () => {
    expect(buildPain013(sampleRequest, exponentOf)).toEqual(buildPain013({ ...sampleRequest }, exponentOf))
  })

  it('the schema check itself can fail', () => {
    const text = new TextDecoder().decode(buildPain013(sampleRequest, exponentOf))
    expect(faultsOf(new TextEncoder().encode(text.replace('<PmtMtd>TRF</PmtMtd>', '')))).not.toEqual([])
  })
})

describe('pain.014.001.07', () => {
  const faultsOf = openSchema('pain.014.001.07')

  it('is read back as it was written, and the schema accepts it', () => {
    fc.assert(
      fc.property(anyReport, report => {
        const bytes = buildPain014(report, exponentOf)
        expect(faultsOf(bytes)).toEqual([])
        expect(parsePain014(bytes, exponentOf)).toEqual({ ok: true, value: report })
      }),
      runs,
    )
  })

  it.each([
    ['a rejection without a reason', { ...sampleReport, status: 'RJCT' as const }, 'reason_required'],
    ['a settlement without its amount', withoutAmount(), 'accepted_amount_required'],
  ])('%s is refused', (_name, report, rule) => {
    expect(() => buildPain014(report, exponentOf)).toThrow(rule)
  })
})

function withoutAmount() {
  const { acceptedAmount: _, ...rest } = sampleReport
  return rest
}
