import { createHmac, timingSafeEqual } from 'node:crypto'

export const cookiePrefix = 'stoa'

/** The name better-auth gives the session cookie of this origin. */
export function sessionCookieName(origin: string): string {
  return `${securePrefix(origin)}${cookiePrefix}.session_token`
}

/** The cookie that ties a code by mail to the browser that asked for it. */
export function signUpCookieName(origin: string): string {
  return `${securePrefix(origin)}${cookiePrefix}.sign_up`
}

function securePrefix(origin: string): string {
  return origin.startsWith('https://') ? '__Secure-' : ''
}

/** Signs a value as better-auth does: `value.signature`, HMAC-SHA-256 in base64. */
export function signCookieValue(value: string, secret: string): string {
  return encodeURIComponent(`${value}.${createHmac('sha256', secret).update(value).digest('base64')}`)
}

/** The signed value of a cookie in a Cookie header, or null when it is missing or the signature is not ours. */
export function readSignedCookie(header: string | undefined, name: string, secret: string): string | null {
  const raw = readCookie(header, name)
  return raw === null ? null : checkSignature(raw, secret)
}

/** The value in a signed one, or null when the signature is not ours. */
export function checkSignature(raw: string, secret: string): string | null {
  const dot = raw.lastIndexOf('.')
  if (dot < 1) return null
  const value = raw.slice(0, dot)
  const given = Buffer.from(raw.slice(dot + 1))
  const expected = Buffer.from(createHmac('sha256', secret).update(value).digest('base64'))
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : null
}

/** A cookie of a Cookie header as it was set; null when it is missing or not well-formed. */
export function readCookie(header: string | undefined, name: string): string | null {
  if (header === undefined) return null
  for (const pair of header.split(';')) {
    const equals = pair.indexOf('=')
    if (equals === -1 || pair.slice(0, equals).trim() !== name) continue
    try {
      return decodeURIComponent(pair.slice(equals + 1).trim())
    } catch {
      return null
    }
  }
  return null
}
