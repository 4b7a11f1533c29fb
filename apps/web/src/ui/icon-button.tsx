import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { AppLink, type AppLinkProps } from './app-link.tsx'
import { cx } from './cx.ts'

type Tone = 'plain' | 'quiet' | 'ink' | 'sun'
const tones: Record<Tone, string> = {
  plain: 'text-ink hover:bg-sunken',
  quiet: 'bg-quiet text-ink hover:bg-line',
  ink: 'bg-ink-fill text-on-ink hover:bg-ink-fill/90',
  sun: 'bg-sun text-on-sun hover:bg-sun-press',
}
const look = (tone: Tone) =>
  cx(
    'grid size-11 flex-none place-items-center rounded-full transition-[transform,background-color] duration-[var(--d-press)] ease-out active:scale-95',
    'disabled:cursor-not-allowed disabled:opacity-45',
    tones[tone],
  )

/** A round button with an icon alone; `label` is its name for everybody who does not see the icon. */
export function IconButton({
  label,
  tone = 'plain',
  className,
  children,
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  label: string
  tone?: Tone
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}) {
  return (
    <button {...rest} type={type} aria-label={label} title={label} className={cx(look(tone), className)}>
      {children}
    </button>
  )
}

export function IconLink({
  label,
  tone = 'plain',
  className,
  ...rest
}: AppLinkProps & { label: string; tone?: Tone }) {
  return <AppLink {...rest} aria-label={label} title={label} className={cx(look(tone), className)} />
}
