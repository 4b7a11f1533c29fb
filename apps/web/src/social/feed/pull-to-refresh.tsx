import { ArrowDown } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'

/** How far the finger goes before letting go refreshes, and how much of its way the mark follows. */
const enoughPx = 72
const follows = 0.45

/** Pulling a list down at its top reads it again. For a finger; everybody else has the pill and the second tap. */
export function PullToRefresh({
  onRefresh,
  children,
}: {
  onRefresh: () => Promise<unknown>
  children: ReactNode
}) {
  const t = useTranslations('home')
  const area = useRef<HTMLDivElement>(null)
  const mark = useRef<HTMLSpanElement>(null)
  const [state, setState] = useState<'rest' | 'ready' | 'busy'>('rest')
  const refresh = useRef(onRefresh)
  useEffect(() => {
    refresh.current = onRefresh
  })
  useEffect(() => {
    const element = area.current
    if (!element) return
    let from: number | null = null
    let pulledPx = 0
    const place = (px: number) => {
      if (mark.current) mark.current.style.transform = `translateY(${px}px) rotate(${px * 2.4}deg)`
    }
    const begin = (event: TouchEvent) => {
      from = window.scrollY <= 0 && event.touches.length === 1 ? event.touches[0]!.clientY : null
      pulledPx = 0
    }
    const move = (event: TouchEvent) => {
      if (from === null) return
      pulledPx = Math.max(0, (event.touches[0]!.clientY - from) * follows)
      if (window.scrollY > 0) pulledPx = 0
      place(Math.min(pulledPx, enoughPx))
      setState(pulledPx >= enoughPx * 0.8 ? 'ready' : 'rest')
    }
    const end = () => {
      if (from === null) return
      from = null
      const isEnough = pulledPx >= enoughPx * 0.8
      if (!isEnough) {
        place(0)
        setState('rest')
        return
      }
      setState('busy')
      void refresh.current().finally(() => {
        place(0)
        setState('rest')
      })
    }
    element.addEventListener('touchstart', begin, { passive: true })
    element.addEventListener('touchmove', move, { passive: true })
    element.addEventListener('touchend', end)
    element.addEventListener('touchcancel', end)
    return () => {
      element.removeEventListener('touchstart', begin)
      element.removeEventListener('touchmove', move)
      element.removeEventListener('touchend', end)
      element.removeEventListener('touchcancel', end)
    }
  }, [])
  return (
    <div ref={area} className="relative">
      <span
        aria-hidden="true"
        className="pointer-events-none absolute inset-x-0 top-0 z-[5] flex justify-center overflow-hidden pb-24"
      >
        <span
          ref={mark}
          className={cx(
            '-mt-12 grid size-10 place-items-center rounded-full bg-raised shadow-e2 transition-colors',
            state === 'ready' ? 'text-ink' : 'text-ink-3',
            state === 'busy' && 'animate-pulse',
          )}
        >
          <Icon of={ArrowDown} size="s" />
        </span>
      </span>
      <span role="status" className="sr-only">
        {state === 'busy' ? t('refreshing') : ''}
      </span>
      {children}
    </div>
  )
}
