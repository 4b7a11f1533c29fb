import { describe, expect, it } from 'vitest'
import { ApiProblem, hasCode, isUnreachable, problemFrom } from './problem.ts'

describe('problemFrom', () => {
  it('reads a problem document with its field errors', async () => {
    const problem = problemFrom(new Response(null, { status: 422, headers: { 'retry-after': '12' } }), {
      status: 422,
      code: 'insufficient_funds',
      title: 'Not enough money',
      instance: 'req-7',
      errors: [{ field: 'amount', rule: 'max', message: 'too much' }],
    })
    expect(problem).toMatchObject({
      status: 422,
      code: 'insufficient_funds',
      reference: 'req-7',
      retryAfterSeconds: 12,
    })
    expect(problem.forField('amount')?.rule).toBe('max')
    expect(problem.forField('note')).toBeNull()
    expect(hasCode(problem, 'insufficient_funds')).toBe(true)
  })

  it('stands up to a body that is not a problem', async () => {
    const html = problemFrom(new Response(null, { status: 502 }), '<h1>Bad gateway</h1>')
    expect(html).toMatchObject({ status: 502, code: 'http_502', retryAfterSeconds: null })
    const broken = problemFrom(new Response(null, { status: 500 }), undefined)
    expect(broken.code).toBe('http_500')
  })

  it('knows a request that never arrived', () => {
    expect(isUnreachable(new ApiProblem(0, {}))).toBe(true)
    expect(isUnreachable(new ApiProblem(500, {}))).toBe(false)
    expect(isUnreachable(new Error('x'))).toBe(false)
  })
})
