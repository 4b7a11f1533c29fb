import { type PointerEvent, useRef } from 'react'

const holdMs = 420
const stillPx = 10
const replyPx = 56

/**
 * The touches of a message: held it opens what can be done with it, drawn to the right it is answered. A mouse has
 * its own ways.
 */
export function useTouch({ onHold, onReply }: { onHold: () => void; onReply: (() => void) | null }) {
  const start = useRef<{ x: number; y: number; timer: ReturnType<typeof setTimeout> } | null>(null)
  const drawn = useRef(0)
  const end = (element: HTMLElement) => {
    if (start.current) clearTimeout(start.current.timer)
    start.current = null
    drawn.current = 0
    element.style.removeProperty('--drawn')
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'mouse') return
      const element = event.currentTarget
      const timer = setTimeout(() => {
        end(element)
        navigator.vibrate?.(8)
        onHold()
      }, holdMs)
      start.current = { x: event.clientX, y: event.clientY, timer }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = start.current
      if (!from) return
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
      if (Math.hypot(dx, dy) > stillPx) clearTimeout(from.timer)
      if (!onReply || dx <= stillPx || Math.abs(dy) > dx) return
      drawn.current = Math.min(dx - stillPx, replyPx * 1.25)
      event.currentTarget.style.setProperty('--drawn', `${drawn.current}px`)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const isDrawn = drawn.current >= replyPx
      end(event.currentTarget)
      if (isDrawn) onReply?.()
    },
    onPointerCancel: (event: PointerEvent<HTMLElement>) => end(event.currentTarget),
    // The browser's own menu of a held finger would lie over ours.
    onContextMenu: (event: { preventDefault(): void; nativeEvent: Event }) => {
      const { nativeEvent } = event
      if (nativeEvent instanceof globalThis.PointerEvent && nativeEvent.pointerType !== 'mouse')
        event.preventDefault()
    },
  }
}
