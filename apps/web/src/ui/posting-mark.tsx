import type { PaymentState } from '../api/types.ts'
import { cx } from './cx.ts'

/** The mark of a payment, large: the ring fills to a disc at the moment it posts. */
export function PostingMark({ state }: { state: PaymentState }) {
  return (
    <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true" className="flex-none">
      <circle
        cx="11"
        cy="11"
        r="9"
        fill="none"
        strokeWidth="2.250"
        className={cx(
          'transition-[stroke] duration-[var(--d-base)]',
          state === 'failed' ? 'stroke-cinnabar' : state === 'posted' ? 'stroke-laurel' : 'stroke-ink-3',
        )}
      />
      <circle
        cx="11"
        cy="11"
        r="9"
        className={cx(
          'origin-center fill-laurel transition-transform duration-[var(--d-base)] ease-out',
          state === 'posted' ? 'scale-100' : 'scale-0',
        )}
      />
      {state === 'posted' && (
        <path
          d="M7 11.300l2.800 2.700L15.200 8.400"
          fill="none"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
          className="stroke-surface"
        />
      )}
      {state === 'failed' && (
        <path d="M5.500 16.500 16.500 5.500" strokeWidth="2.250" className="stroke-cinnabar" />
      )}
    </svg>
  )
}
