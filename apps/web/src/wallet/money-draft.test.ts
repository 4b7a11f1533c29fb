import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ApiProblem } from '../api/problem.ts'
import {
  afterFailure,
  type FailedOutcome,
  keepDraft,
  outcomeOf,
  readSendDraft,
  readTopUpDraft,
  type SendDraft,
  withTerms,
} from './money-draft.ts'

const draft: SendDraft = {
  id: 'pay_1',
  asked: false,
  amount: '24.5',
  currency: 'USD',
  to: { id: 'mem_1', handle: 'amara', name: 'Amara Okafor', avatar_url: null },
  note: 'Oranges',
}

function storage() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

describe('outcomeOf', () => {
  it.each([
    [0, 'unreachable', 'unknown'],
    [500, 'internal', 'unknown'],
    [502, 'http_502', 'unknown'],
    [408, 'timeout', 'unknown'],
    [409, 'in_progress', 'unknown'],
    [401, 'sign_in_required', 'not_asked'],
    [429, 'too_many_requests', 'not_asked'],
    [403, 'step_up_required', 'not_asked'],
    [403, 'forbidden', 'refused'],
    [404, 'payee_not_found', 'refused'],
    [422, 'insufficient_funds', 'refused'],
    [503, 'bank_not_connected', 'refused'],
  ] as const)('reads %s %s as %s', (status, code, outcome) => {
    expect(outcomeOf(new ApiProblem(status, { code }))).toBe(outcome)
  })
  it('takes a closed dialog for nothing asked', () => {
    expect(outcomeOf(new Error('closed'))).toBe('not_asked')
  })
})

describe('a draft', () => {
  it('takes other terms while nothing was asked', () => {
    expect(withTerms(draft, { amount: '9' })).toEqual({ ...draft, amount: '9' })
  })
  it('holds its terms while the outcome is unknown', () => {
    const asked = { ...draft, asked: true }
    expect(withTerms(asked, { amount: '9', note: 'other' })).toBe(asked)
  })
  it('never asks with a new id after an answer was lost, until the server has decided', () => {
    const outcome = fc.constantFrom<FailedOutcome>('unknown', 'not_asked')
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1 }), outcomes => {
        let made = 1
        const makeId = () => `pay_${++made}`
        const end = outcomes.reduce(
          (now, each) => withTerms(afterFailure(now, each, makeId), { amount: '1' }),
          draft,
        )
        expect(end.id).toBe('pay_1')
        const lost = outcomes.indexOf('unknown')
        expect(end.asked).toBe(lost >= 0)
        // From the moment of the lost answer the terms are those that were asked for.
        if (lost === 0) expect(end.amount).toBe(draft.amount)
        const refused = afterFailure(end, 'refused', makeId)
        expect(refused).toMatchObject({ id: 'pay_2', asked: false })
      }),
    )
  })
})

describe('a kept draft', () => {
  it('comes back whole, for its own member only', () => {
    const kept = storage()
    keepDraft(kept, 'send', 'mem_a', draft)
    expect(readSendDraft(kept, 'mem_a')).toEqual(draft)
    expect(readSendDraft(kept, 'mem_b')).toBeNull()
    expect(readTopUpDraft(kept, 'mem_a')).toBeNull()
    keepDraft(kept, 'send', 'mem_a', null)
    expect(readSendDraft(kept, 'mem_a')).toBeNull()
  })
  it.each([
    '',
    '{',
    'null',
    '7',
    '{"id":"x"}',
    '{"id":"pay_1","asked":false,"amount":"1;2","currency":"USD","to":null,"note":""}',
    '{"id":"pay_1","asked":false,"amount":"1","currency":"USD","to":{},"note":""}',
  ])('stands up to what is no draft: %s', text => {
    const kept = storage()
    kept.kept.set('stoa.draft.send.mem_a', text)
    expect(readSendDraft(kept, 'mem_a')).toBeNull()
  })
  it('lives on when the storage is refused', () => {
    const broken = {
      getItem: () => {
        throw new Error('refused')
      },
      setItem: () => {
        throw new Error('full')
      },
      removeItem: () => undefined,
    }
    expect(() => keepDraft(broken, 'send', 'mem_a', draft)).not.toThrow()
    expect(readSendDraft(broken, 'mem_a')).toBeNull()
  })
})
