import { ChevronLeft, ChevronRight, X, ZoomIn, ZoomOut } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { type KeyboardEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import type { Attachment } from './attachment.ts'
import { useGestures } from './use-gestures.ts'
import { wholeView, zoomAt } from './zoom.ts'

/**
 * One picture at a time on a dark ground, with what it shows in words. Arrows and swipes turn, plus, minus, pinch,
 * wheel and double press zoom, Escape and a swipe down close. The focus stays inside.
 */
export function Lightbox({
  pictures,
  start,
  onClose,
}: {
  pictures: readonly Attachment[]
  start: number
  onClose: () => void
}) {
  const t = useTranslations('media')
  const [at, setAt] = useState(start)
  const [opener] = useState(() => document.activeElement)
  const last = pictures.length - 1
  const turn = (by: number) => {
    const next = Math.min(last, Math.max(0, at + by))
    if (next === at) return
    setAt(next)
    gestures.setView(wholeView)
  }
  const gestures = useGestures({ onTurn: turn, onClose })
  const picture = pictures[at]
  if (!picture) return null
  const zoom = (factor: number) =>
    gestures.setView(view => zoomAt(view, factor, { x: 0, y: 0 }, gestures.box()))
  const onKeyDown = (event: KeyboardEvent) => {
    const acts: Record<string, () => void> = {
      ArrowLeft: () => turn(-1),
      ArrowRight: () => turn(1),
      Home: () => turn(-last),
      End: () => turn(last),
      '+': () => zoom(1.5),
      '=': () => zoom(1.5),
      '-': () => zoom(1 / 1.5),
      '0': () => gestures.setView(wholeView),
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const { view } = gestures
  return (
    <Dialog.Root open onOpenChange={open => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Content
          data-theme="dark"
          aria-describedby={undefined}
          onKeyDown={onKeyDown}
          onCloseAutoFocus={event => {
            event.preventDefault()
            if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
          }}
          className="fixed inset-0 z-[var(--z-sheet)] flex flex-col bg-canvas text-ink outline-none data-[state=closed]:animate-fade-out data-[state=open]:animate-fade-in"
        >
          <div className="flex items-center gap-1 px-2 pt-[max(8px,env(safe-area-inset-top))]">
            <Dialog.Title className="flex-1 px-2 font-sans font-medium text-small">
              {t('pictureAt', { at: at + 1, of: pictures.length })}
            </Dialog.Title>
            <IconButton label={t('zoomOut')} disabled={view.scale <= 1} onClick={() => zoom(1 / 1.5)}>
              <Icon of={ZoomOut} />
            </IconButton>
            <IconButton label={t('zoomIn')} onClick={() => zoom(1.5)}>
              <Icon of={ZoomIn} />
            </IconButton>
            <IconButton label={t('close')} onClick={onClose}>
              <Icon of={X} />
            </IconButton>
          </div>
          <div ref={gestures.ref} className="relative min-h-0 flex-1 touch-none overflow-hidden">
            <img
              key={picture.id}
              src={picture.url}
              alt={picture.alt ?? t('pictureAt', { at: at + 1, of: pictures.length })}
              draggable={false}
              className={cx(
                'absolute inset-0 size-full select-none object-contain p-2 md:px-16',
                view.scale > 1 ? 'cursor-grab' : 'cursor-zoom-in',
                !gestures.moving && 'transition-transform duration-[var(--d-quick)]',
              )}
              style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
            />
            {at > 0 && (
              <IconButton
                tone="quiet"
                label={t('previous')}
                onClick={() => turn(-1)}
                className="absolute top-1/2 left-3 -translate-y-1/2 max-md:hidden"
              >
                <Icon of={ChevronLeft} />
              </IconButton>
            )}
            {at < last && (
              <IconButton
                tone="quiet"
                label={t('next')}
                onClick={() => turn(1)}
                className="absolute top-1/2 right-3 -translate-y-1/2 max-md:hidden"
              >
                <Icon of={ChevronRight} />
              </IconButton>
            )}
          </div>
          {picture.alt && (
            <p className="mx-auto max-h-[26dvh] w-full max-w-[664px] overflow-y-auto whitespace-pre-wrap px-5 pt-3 pb-[max(20px,env(safe-area-inset-bottom))] text-ui">
              {picture.alt}
            </p>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
