import { ChevronsRight } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'

const doneAt = 0.92
const holdMs = 800
const thumbPx = 72
const insetPx = 5

/**
 * The act that moves money. Drag the thumb to the end, hold it still for 800 ms, or hold Enter or Space for as long.
 * Letting go earlier springs back and pays nothing. `onPay` runs once per slide.
 */
export function SlideToPay({
  label,
  busyLabel,
  busy,
  disabled = false,
  onPay,
}: {
  /** “Slide to pay $24.50” */
  label: string
  busyLabel: string
  busy: boolean
  disabled?: boolean
  onPay: () => void
}) {
  const t = useTranslations('common')
  const track = useRef<HTMLButtonElement>(null)
  const [share, setShare] = useState(0)
  const [held, setHeld] = useState(false)
  const [dragging, setDragging] = useState(false)
  const press = useRef<{ pointerId: number; startX: number; moved: boolean } | null>(null)
  const holdTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const paid = useRef(false)

  useEffect(() => () => clearTimeout(holdTimer.current), [])
  useEffect(() => {
    if (busy) return
    paid.current = false
    setShare(0)
  }, [busy])

  const travelPx = () => (track.current?.clientWidth ?? 300) - thumbPx - insetPx * 2
  const release = () => {
    clearTimeout(holdTimer.current)
    press.current = null
    setDragging(false)
    setHeld(false)
    if (!paid.current) setShare(0)
  }
  const pay = () => {
    if (paid.current || busy || disabled) return
    paid.current = true
    clearTimeout(holdTimer.current)
    setHeld(false)
    setDragging(false)
    setShare(1)
    onPay()
  }
  const startHold = () => {
    clearTimeout(holdTimer.current)
    setHeld(true)
    holdTimer.current = setTimeout(pay, holdMs)
  }

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    if (busy || disabled || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    press.current = { pointerId: event.pointerId, startX: event.clientX, moved: false }
    startHold()
  }
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    const from = press.current
    if (!from || from.pointerId !== event.pointerId || paid.current) return
    const movedPx = event.clientX - from.startX
    if (!from.moved && Math.abs(movedPx) < 6) return
    from.moved = true
    clearTimeout(holdTimer.current)
    setHeld(false)
    setDragging(true)
    const next = Math.min(1, Math.max(0, movedPx / travelPx()))
    setShare(next)
    if (next >= doneAt) pay()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (!event.repeat && !busy && !disabled) startHold()
  }
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') release()
  }

  const filled = busy || paid.current ? 1 : share
  return (
    <div>
      <button
        ref={track}
        type="button"
        disabled={disabled}
        aria-busy={busy || undefined}
        aria-disabled={busy || undefined}
        aria-describedby="slide-help"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={release}
        onPointerCancel={release}
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
        onBlur={release}
        onContextMenu={event => event.preventDefault()}
        className="relative flex h-16 w-full touch-pan-y select-none items-center justify-center overflow-hidden rounded-full bg-sun-wash font-semibold text-ink inset-ring inset-ring-sun/45 disabled:opacity-45"
      >
        <span
          aria-hidden="true"
          className={cx(
            'absolute inset-y-0 left-0 w-full origin-left bg-sun',
            held ? 'opacity-45' : 'opacity-30',
          )}
          style={{
            transform: `scaleX(${held ? 1 : filled})`,
            transition: held
              ? `transform ${holdMs}ms linear`
              : dragging
                ? 'none'
                : 'transform var(--d-base) var(--ease-out)',
          }}
        />
        <span
          aria-hidden="true"
          className="absolute top-[5px] left-[5px] grid h-[54px] w-[72px] place-items-center rounded-full bg-sun text-on-sun shadow-e1"
          style={{
            transform: `translateX(${filled * ((track.current?.clientWidth ?? 300) - thumbPx - insetPx * 2)}px)`,
            transition: dragging ? 'none' : 'transform var(--d-settle) var(--ease-spring)',
          }}
        >
          <Icon of={ChevronsRight} size="l" />
        </span>
        <span className={cx('num relative px-2', filled < 0.5 ? 'pl-[84px]' : 'pr-[84px]')}>
          {busy ? busyLabel : label}
        </span>
        {busy && (
          <span
            aria-hidden="true"
            className="absolute inset-x-8 bottom-1.5 h-0.5 overflow-hidden rounded-full"
          >
            <span className="block h-full w-2/5 animate-busy rounded-full bg-on-sun opacity-70" />
          </span>
        )}
      </button>
      <p id="slide-help" className="mt-2.5 text-center text-label text-ink-2">
        {t('slideHelp')}
      </p>
    </div>
  )
}
