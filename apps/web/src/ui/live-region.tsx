import type { ReactNode } from 'react'

/** Speaks its text when it changes. It must be on the page before the change, so render it always. */
export function LiveRegion({ children, assertive = false }: { children: ReactNode; assertive?: boolean }) {
  return (
    <div
      role={assertive ? 'alert' : 'status'}
      aria-live={assertive ? 'assertive' : 'polite'}
      className="sr-only"
    >
      {children}
    </div>
  )
}
