import type { ReactNode } from 'react'
import type { PaymentState } from '../api/types.ts'
import { cx } from './cx.ts'

const tones: Record<PaymentState, string> = {
  pending: 'text-ink-2',
  posted: 'text-ink-3',
  failed: 'text-cinnabar',
}

/** The mark of a state: ring, full disc, barred disc. Never colour alone: words stand beside it. */
export function StateMark({ state }: { state: PaymentState }) {
  return (
    <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true" className="flex-none">
      {state === 'posted' ? (
        <circle cx="5" cy="5" r="5" className="fill-laurel" />
      ) : state === 'pending' ? (
        <circle cx="5" cy="5" r="4" fill="none" strokeWidth="1.9" className="stroke-ink-3" />
      ) : (
        <g fill="none" strokeWidth="1.9" className="stroke-cinnabar">
          <circle cx="5" cy="5" r="4" />
          <path d="M2.600 7.400 7.400 2.600" />
        </g>
      )}
    </svg>
  )
}

export function MoneyState({
  state,
  children,
  className,
}: {
  state: PaymentState
  children: ReactNode
  className?: string
}) {
  return (
    <span
      className={cx(
        'num inline-flex items-center gap-[5px] whitespace-nowrap text-caption font-medium',
        tones[state],
        className,
      )}
    >
      <StateMark state={state} />
      {children}
    </span>
  )
}
