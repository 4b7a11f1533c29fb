import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftFor, newDraft, parseDraft } from './payment-draft.ts'

const details = { handle: 'amara', amount: '2450', currency: 'USD', note: 'Oranges' }

describe('a payment draft', () => {
  it('keeps its id while nothing changes', () => {
    const first = draftFor(null, details)
    expect(draftFor(first, { ...details })).toBe(first)
  })

  it('is another payment once anything changes', () => {
    const first = newDraft(details)
    for (const change of [{ handle: 'theo' }, { amount: '2451' }, { currency: 'EUR' }, { note: '' }])
      expect(draftFor(first, { ...details, ...change }).id).not.toBe(first.id)
  })

  it('survives a reload with its id', () => {
    const draft = newDraft(details)
    expect(parseDraft(JSON.stringify(draft))).toEqual(draft)
  })

  it('is never read from anything else', () => {
    expect(parseDraft(null)).toBeNull()
    expect(parseDraft('{')).toBeNull()
    expect(parseDraft(JSON.stringify({ ...newDraft(details), amount: '-5' }))).toBeNull()
    expect(parseDraft(JSON.stringify({ ...newDraft(details), amount: '0' }))).toBeNull()
    fc.assert(fc.property(fc.json(), text => parseDraft(text) === null))
  })
})
