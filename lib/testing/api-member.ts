import { newUuid, systemClock, toWireId } from '@stoa/kit'

/** A member as seen by a program that speaks the public API with a session cookie. */
export interface ApiMember {
  handle: string
  email: string
  password: string
  cookie: string
  call<T = unknown>(method: string, path: string, body?: unknown): Promise<ApiAnswer<T>>
}

export interface ApiAnswer<T> {
  status: number
  body: T
  headers: Headers
}

export async function callApi<T>(
  url: string,
  method: string,
  path: string,
  options: { body?: unknown; cookie?: string; headers?: Record<string, string> } = {},
): Promise<ApiAnswer<T>> {
  const headers: Record<string, string> = { accept: 'application/json', ...options.headers }
  if (options.body !== undefined) headers['content-type'] = 'application/json'
  if (options.cookie) headers['cookie'] = options.cookie
  const answer = await fetch(`${url}${path}`, {
    method,
    headers,
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    signal: AbortSignal.timeout(30_000),
  })
  const text = await answer.text()
  return { status: answer.status, body: (text ? JSON.parse(text) : null) as T, headers: answer.headers }
}

/**
 * Signs a new member up over HTTP, reading the code from the development mailbox.
 * @param headers sent along, such as the address that a proxy names
 */
export async function signUpMember(
  url: string,
  handle: string,
  headers: Record<string, string> = {},
): Promise<ApiMember> {
  const email = `${handle}@harbour.example`
  const password = `lantern-${handle}-quay`
  const joined = await callApi(url, 'POST', '/v1/auth/sign-up', {
    body: { email, password, name: handle, handle },
    headers,
  })
  if (joined.status !== 202)
    throw new Error(`sign-up answered ${joined.status} ${JSON.stringify(joined.body)}`)
  const code = await readMailedCode(url, email)
  // The code counts only in the browser that asked for it, which the sign-up's cookie proves.
  const verified = await callApi(url, 'POST', '/v1/auth/verify-email', {
    body: { email, code },
    cookie: cookiesOf(joined.headers),
    headers,
  })
  if (verified.status !== 200) throw new Error(`verify-email answered ${verified.status}`)
  const cookie = cookiesOf(verified.headers)
  return {
    handle,
    email,
    password,
    cookie,
    call: (method, path, body) => callApi(url, method, path, { body, cookie, headers }),
  }
}

function cookiesOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map(line => line.split(';')[0])
    .join('; ')
}

/** The newest 6-digit code mailed to this address; mails leave by a job, so it may take a moment. */
export async function readMailedCode(url: string, email: string): Promise<string> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const box = await callApi<{ items: { text: string; subject: string }[] }>(
      url,
      'GET',
      `/v1/dev/mailbox?to=${encodeURIComponent(email)}`,
    )
    const code = box.body.items
      ?.map(mail => /\b\d{6}\b/.exec(`${mail.subject} ${mail.text}`)?.[0])
      .find(Boolean)
    if (code) return code
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`no code arrived for ${email}`)
}

export function newWireId(prefix: string): string {
  return toWireId(prefix, newUuid(systemClock))
}
