import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { AppLink, type AppLinkProps } from './app-link.tsx'
import { cx } from './cx.ts'

export type ButtonKind = 'sun' | 'ink' | 'quiet' | 'line' | 'danger' | 'text'
export type ButtonSize = 'l' | 'm' | 'sm' | 'xs'

const kinds: Record<ButtonKind, string> = {
  sun: 'bg-sun text-on-sun hover:bg-sun-press',
  ink: 'bg-ink-fill text-on-ink hover:bg-ink-fill/90',
  quiet: 'bg-quiet text-ink hover:bg-line',
  line: 'text-ink inset-ring-[1.25px] inset-ring-line-strong hover:bg-sunken',
  danger: 'bg-cinnabar-fill text-on-cinnabar hover:bg-cinnabar-fill/90',
  text: 'text-aegean hover:underline underline-offset-4',
}
const sizes: Record<ButtonSize, string> = {
  l: 'min-h-[54px] px-6 text-body',
  m: 'min-h-12 px-5 text-body',
  sm: 'min-h-9 px-3.5 text-small tap',
  xs: 'min-h-[30px] px-3 text-label tap',
}

const look = (kind: ButtonKind, size: ButtonSize, wide: boolean) =>
  cx(
    'relative inline-flex select-none items-center justify-center gap-2 overflow-clip rounded-full py-1 text-center font-semibold leading-tight',
    'transition-[transform,background-color] duration-[var(--d-press)] ease-out active:scale-[.98]',
    'disabled:cursor-not-allowed disabled:opacity-45 disabled:active:scale-100 aria-disabled:opacity-45',
    // The clip that holds the busy sweep would also cut the enlarged target of a small button.
    (size === 'sm' || size === 'xs') && 'overflow-visible',
    kinds[kind],
    kind === 'text' ? cx(sizes[size], 'px-2') : sizes[size],
    wide && 'w-full',
  )

type Common = { kind?: ButtonKind; size?: ButtonSize; wide?: boolean; icon?: ReactNode }
type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  Common & { busy?: boolean; ref?: Ref<HTMLButtonElement> }

/**
 * The label is a verb, with the amount where money moves. While `busy` the width and the label stay, the button takes
 * no second press, and a sweep of light runs along its foot.
 */
export function Button({
  kind = 'ink',
  size = 'm',
  wide = false,
  busy = false,
  icon,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={event => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
      className={cx(look(kind, size, wide), busy && 'aria-disabled:opacity-100', className)}
    >
      {icon}
      {children}
      {busy && (
        <span aria-hidden="true" className="absolute inset-x-4 bottom-1 h-0.5 overflow-hidden rounded-full">
          <span className="block h-full w-2/5 animate-busy rounded-full bg-current opacity-80" />
        </span>
      )}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({
  kind = 'ink',
  size = 'm',
  wide = false,
  icon,
  className,
  children,
  ...rest
}: AppLinkProps & Common) {
  return (
    <AppLink {...rest} className={cx(look(kind, size, wide), className)}>
      {icon}
      {children}
    </AppLink>
  )
}
