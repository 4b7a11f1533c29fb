import type { ReactNode } from 'react'

export const Kbd = ({ children }: { children: ReactNode }) => (
  <kbd className="inline-grid h-5 min-w-5 place-items-center rounded-[5px] bg-surface px-1.5 font-sans text-micro font-semibold text-ink-2 shadow-[0_1px_0_var(--line)] inset-ring inset-ring-line">
    {children}
  </kbd>
)
