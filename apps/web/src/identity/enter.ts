import { useSearch } from '@tanstack/react-router'
import type { Session } from '../api/types.ts'
import { useGo } from '../app/go.ts'
import { isOwnPath, paths } from '../paths.ts'
import { startSession } from './session.ts'

/** Where the visitor wanted to go before they had to sign in. */
export function useNextPath(): string | null {
  const search: { next?: unknown } = useSearch({ strict: false })
  return isOwnPath(search.next) ? search.next : null
}

export const withNext = (path: string, next: string | null): string =>
  next ? `${path}?next=${encodeURIComponent(next)}` : path

/** Starts the session and goes on to where the visitor was heading. */
export function useEnter(): (session: Session) => void {
  const go = useGo()
  const next = useNextPath()
  return session => {
    startSession(session)
    go(next ?? paths.home, { replace: true })
  }
}
