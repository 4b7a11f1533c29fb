import { pathMaxUnits } from './limits.ts'

const wanted = /^(?:[^/]+\/)?(actor\.json|outbox\.json)$/
const media = /(?:^|\/)(media_attachments\/.+)$/

/** Whether a path stays inside the archive. Nothing is ever written under it; one that tries to leave is no accident. */
export function isInside(path: string): boolean {
  if (path.length > pathMaxUnits || path.includes('\0') || path.includes('\\')) return false
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return false
  return !path.split('/').includes('..')
}

/**
 * The name under which an entry is known, whether the archive has its files at its root or in one folder; null for
 * what is not needed.
 */
export function wantedPath(path: string): string | null {
  const plain = path.replace(/^(?:\.\/)+/, '')
  if (plain.startsWith('__MACOSX/')) return null
  return wanted.exec(plain)?.[1] ?? media.exec(plain)?.[1] ?? null
}

/** The same of the address of a picture, as a post names it. */
export function mediaPathOf(url: string): string | null {
  let path = url
  try {
    path = decodeURIComponent(URL.parse(url)?.pathname ?? url)
  } catch {
    // An address that is not well encoded is taken as it stands.
  }
  return media.exec(path)?.[1] ?? null
}
