import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSignedCookie, sessionCookieName, signCookieValue } from './session-cookie.ts'

const name = sessionCookieName('http://localhost:3000')

describe('a signed cookie', () => {
  it('is named for the scheme', () => {
    expect(name).toBe('stoa.session_token')
    expect(sessionCookieName('https://stoa.example')).toBe('__Secure-stoa.session_token')
  })

  it('is read back only under its name, its secret and unchanged', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9.-]{1,40}$/), fc.nat(), (value, at) => {
        const signed = signCookieValue(value, 'secret')
        expect(readSignedCookie(`a=b; ${name}=${signed}; c=d`, name, 'secret')).toBe(value)
        expect(readSignedCookie(`${name}=${signed}`, name, 'other')).toBeNull()
        expect(readSignedCookie(`x${name}=${signed}`, name, 'secret')).toBeNull()
        const plain = decodeURIComponent(signed)
        const i = at % plain.length
        const changed = plain.slice(0, i) + (plain[i] === 'x' ? 'y' : 'x') + plain.slice(i + 1)
        expect(readSignedCookie(`${name}=${encodeURIComponent(changed)}`, name, 'secret')).toBeNull()
      }),
    )
  })

  it.each([
    undefined,
    '',
    '=',
    ';;',
    `${name}`,
    `${name}=`,
    `${name}=.`,
    `${name}=%`,
    `${name}=a`,
    `${name}=.sig`,
  ])('is not in %j', header => expect(readSignedCookie(header, name, 'secret')).toBeNull())
})
