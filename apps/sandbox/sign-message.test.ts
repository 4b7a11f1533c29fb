import { describe, expect, it } from 'vitest'
import { isSameSignature, signAnswer, signRequest } from './sign-message.ts'

const body = new TextEncoder().encode('<a/>')
const other = new TextEncoder().encode('<b/>')

describe('message signatures', () => {
  const signature = signRequest('key', 'POST', '/x', body)

  it.each([
    ['key', signRequest('other', 'POST', '/x', body)],
    ['method', signRequest('key', 'PUT', '/x', body)],
    ['path', signRequest('key', 'POST', '/y', body)],
    ['body', signRequest('key', 'POST', '/x', other)],
  ])('change with the %s', (_name, changed) => {
    expect(isSameSignature(signature, changed)).toBe(false)
  })

  it('are the same for the same message', () => {
    expect(isSameSignature(signature, signRequest('key', 'POST', '/x', body))).toBe(true)
  })

  it('bind an answer to its request and its status', () => {
    const answer = signAnswer('key', signature, 200, body)
    expect(answer).not.toBe(signAnswer('key', signRequest('key', 'POST', '/x', other), 200, body))
    expect(answer).not.toBe(signAnswer('key', signature, 503, body))
    expect(answer).not.toBe(signature)
  })

  it('of another length are compared without an error', () => {
    expect(isSameSignature(signature, 'short')).toBe(false)
  })
})
