import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'

type SheetProps = {
  open: boolean
  onClose: () => void
  title: ReactNode
  /** Stands beside the title: a face, the sandbox label. */
  lead?: ReactNode
  titleEnd?: ReactNode
  description?: ReactNode
  children: ReactNode
  /** A task fills the phone; a question only takes the room it needs. */
  tall?: boolean
  /** While money is on its way, the sheet cannot be waved off. */
  locked?: boolean
}

/** From below on a phone, a centred dialog of 452 from 900 px. Focus is held inside and goes back where it was. */
export function Sheet({
  open,
  onClose,
  title,
  lead,
  titleEnd,
  description,
  children,
  tall = false,
  locked = false,
}: SheetProps) {
  const t = useTranslations('common')
  return (
    <Dialog.Root open={open} onOpenChange={next => !next && !locked && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-[var(--z-sheet)] bg-scrim data-[state=closed]:animate-fade-out data-[state=open]:animate-fade-in" />
        <Pane
          onInteractOutside={event => locked && event.preventDefault()}
          onEscapeKeyDown={event => locked && event.preventDefault()}
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={cx(
            'fixed inset-x-0 bottom-0 z-[var(--z-sheet)] mx-auto flex max-h-[94dvh] w-full max-w-[600px] flex-col overflow-y-auto overscroll-contain rounded-t-xl bg-raised px-5 pt-2 pb-[max(24px,env(safe-area-inset-bottom))] shadow-e3 outline-none',
            'data-[state=closed]:animate-sink data-[state=open]:animate-rise',
            'md:inset-auto md:top-1/2 md:left-1/2 md:max-h-[86dvh] md:w-[452px] md:-translate-x-1/2 md:-translate-y-1/2 md:rounded-xl md:px-[26px] md:pt-6 md:pb-6 md:data-[state=closed]:animate-fade-out md:data-[state=open]:animate-fade-in',
            tall && 'min-h-[88dvh] md:min-h-0',
          )}
        >
          <span
            aria-hidden="true"
            className="mx-auto mb-3 h-1 w-9 flex-none rounded-full bg-line-strong opacity-55 md:hidden"
          />
          <div className={cx('mb-3 flex gap-3.5', description ? 'items-start' : 'items-center')}>
            {lead}
            <div className="min-w-0 flex-1">
              <Dialog.Title className="text-[1.6875rem] leading-[1.14]">{title}</Dialog.Title>
              {description && (
                <Dialog.Description className="mt-0.5 text-small text-ink-2">
                  {description}
                </Dialog.Description>
              )}
            </div>
            {titleEnd}
            {!locked && (
              <Dialog.Close
                className={cx(
                  '-mr-2.5 grid size-11 flex-none place-items-center rounded-full hover:bg-sunken',
                  Boolean(description) && '-mt-1.5',
                )}
                aria-label={t('close')}
              >
                <Icon of={X} />
              </Dialog.Close>
            )}
          </div>
          {children}
        </Pane>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Gives the focus back to what had it when the sheet was first drawn; a field inside may take it right after that. */
function Pane(props: ComponentProps<typeof Dialog.Content>) {
  const [opener] = useState(() => document.activeElement)
  return (
    <Dialog.Content
      {...props}
      onCloseAutoFocus={event => {
        event.preventDefault()
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
      }}
    />
  )
}
