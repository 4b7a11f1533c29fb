import type { ReactNode } from 'react'
import { AppLink } from './app-link.tsx'
import { cx } from './cx.ts'

/** One surface with one thing on it. Cards never nest. */
export const Card = ({ children, className }: { children: ReactNode; className?: string }) => (
  <div className={cx('rounded-l bg-surface shadow-e1', className)}>{children}</div>
)

export const List = ({
  children,
  className,
  label,
}: {
  children: ReactNode
  className?: string
  label?: string
}) => (
  <ul aria-label={label} className={cx('overflow-hidden rounded-l bg-surface shadow-e1', className)}>
    {children}
  </ul>
)

const rowLook =
  'relative flex min-h-16 w-full items-center gap-3 px-3.5 py-2.5 text-left focus-visible:rounded-l focus-visible:-outline-offset-2'

type RowProps = {
  /** Avatar or glyph. */
  lead?: ReactNode
  title: ReactNode
  sub?: ReactNode
  /** Amount, state, or a chevron. */
  end?: ReactNode
  to?: string
  onPress?: () => void
  disabled?: boolean
  label?: string
}

/** A row of a list: 64 high, title over a quiet line, and what it is worth at the end. */
export function Row({ lead, title, sub, end, to, onPress, disabled, label }: RowProps) {
  const inside = (
    <>
      {lead}
      <span className="min-w-0 flex-1">
        <span className="block truncate text-ui font-[550]">{title}</span>
        {sub && <span className="block truncate text-label text-ink-3">{sub}</span>}
      </span>
      {end}
    </>
  )
  return (
    <li
      className={cx(
        'relative not-first:before:absolute not-first:before:top-0 not-first:before:right-0 not-first:before:h-px not-first:before:bg-line',
        lead ? 'not-first:before:left-[68px]' : 'not-first:before:left-3.5',
      )}
    >
      {to ? (
        <AppLink to={to} aria-label={label} className={cx(rowLook, 'hover:bg-canvas/60')}>
          {inside}
        </AppLink>
      ) : onPress ? (
        <button
          type="button"
          onClick={onPress}
          disabled={disabled}
          aria-label={label}
          className={cx(rowLook, 'hover:bg-canvas/60 disabled:opacity-50')}
        >
          {inside}
        </button>
      ) : (
        <div className={rowLook}>{inside}</div>
      )}
    </li>
  )
}

/** An institution or an action: a glyph in a circle, never a face. */
export function Glyph({
  children,
  tone = 'plain',
  small = false,
}: {
  children: ReactNode
  tone?: 'plain' | 'laurel' | 'cinnabar' | 'aegean'
  small?: boolean
}) {
  const tones = {
    plain: 'bg-quiet text-ink-2',
    laurel: 'bg-laurel-wash text-laurel',
    cinnabar: 'bg-cinnabar-wash text-cinnabar',
    aegean: 'bg-aegean-wash text-aegean',
  }
  return (
    <span
      className={cx(
        'grid flex-none place-items-center rounded-full',
        small ? 'size-[38px]' : 'size-[42px]',
        tones[tone],
      )}
    >
      {children}
    </span>
  )
}

/** Facts as pairs, the way a receipt and a check sheet show them. */
export function Facts({ facts }: { facts: readonly (readonly [ReactNode, ReactNode] | null)[] }) {
  return (
    <dl>
      {facts.map((fact, at) =>
        fact ? (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: the facts of one sheet keep their order
            key={at}
            className="flex justify-between gap-4 py-2.5 text-ui not-first:border-line not-first:border-t"
          >
            <dt className="max-w-[65%] flex-none text-ink-2">{fact[0]}</dt>
            <dd className="num min-w-0 text-right font-[550]">{fact[1]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
