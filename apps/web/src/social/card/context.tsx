import type { ReactNode } from 'react'

/** A line over a card that says why it stands here: who passed it on, or that it is pinned. */
export const Context = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <>
    <span className="-mt-1 mb-1.5 flex justify-end text-ink-3">{icon}</span>
    <span className="-mt-1 mb-1.5 flex min-w-0 items-center text-ink-3 text-label font-medium leading-4">
      {children}
    </span>
  </>
)
