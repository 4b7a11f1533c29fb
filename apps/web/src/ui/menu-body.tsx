import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'

/** The menu itself, with all that places it and holds the focus. Open from the start: it is loaded because it was asked for. */
export function MenuBody({
  trigger,
  children,
  align = 'end',
  side = 'bottom',
}: {
  trigger: ReactNode
  children: ReactNode
  align?: 'start' | 'end'
  side?: 'top' | 'bottom'
}) {
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={12}
          className="z-[var(--z-menu)] min-w-52 rounded-l bg-raised p-1.5 shadow-e3 data-[state=closed]:animate-fade-out data-[state=open]:animate-appear"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

export function MenuBodyItem({
  icon,
  danger = false,
  onSelect,
  children,
}: {
  icon?: ReactNode
  danger?: boolean
  onSelect: () => void
  children: ReactNode
}) {
  return (
    <DropdownMenu.Item
      onSelect={onSelect}
      className={cx(
        'flex min-h-11 cursor-pointer select-none items-center gap-3 rounded-m px-3 text-ui outline-none data-[highlighted]:bg-quiet',
        danger ? 'text-cinnabar' : 'text-ink',
      )}
    >
      {icon}
      {children}
    </DropdownMenu.Item>
  )
}
