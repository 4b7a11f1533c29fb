import { createHash } from 'node:crypto'

/** Parameters that say who sent a reader and not what is read. */
const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid)$/i
const urlMaxUnits = 2_048

/** One form of an address for the spellings of it that lead to the same page; null of what is too long. */
export function normaliseLink(link: string): URL | null {
  const url = URL.parse(link)
  if (url === null) return null
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name)
  return url.href.length > urlMaxUnits ? null : url
}

/** The key under which a page is kept. */
export function hashOfLink(url: URL): Buffer {
  return createHash('sha256').update(url.href).digest()
}
