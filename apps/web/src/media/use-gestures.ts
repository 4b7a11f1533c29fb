import { useEffect, useRef, useState } from 'react'
import { type Box, settleView, type View, wholeView, zoomAt } from './zoom.ts'

type Point = { x: number; y: number }

/** This far is a swipe and not a trembling finger. */
const swipePx = 60
const doublePressMs = 300

type Gestures = {
  /** Goes to the element as its ref. */
  ref: (element: HTMLDivElement | null) => void
  view: View
  setView: (next: View | ((now: View) => View)) => void
  /** While fingers are on it, the picture follows without easing. */
  moving: boolean
  box: () => Box
}

/** Fingers, mouse and wheel on one element: pinch, drag, double press, and swipes while nothing is enlarged. */
export function useGestures({
  onTurn,
  onClose,
}: {
  onTurn: (by: number) => void
  onClose: () => void
}): Gestures {
  // State, not a ref: a dialog puts the element on the page after this hook's first effects.
  const [area, setArea] = useState<HTMLDivElement | null>(null)
  const [view, setView] = useState(wholeView)
  const [moving, setMoving] = useState(false)
  const acts = useRef({ onTurn, onClose, view })
  acts.current = { onTurn, onClose, view }
  const box = (): Box => ({ width: area?.clientWidth ?? 1, height: area?.clientHeight ?? 1 })

  useEffect(() => {
    if (!area) return
    const size = () => ({ width: area.clientWidth, height: area.clientHeight })
    const fingers = new Map<number, Point>()
    let began: Point | null = null
    let lastPress = 0
    const fromMiddle = (point: Point): Point => {
      const edge = area.getBoundingClientRect()
      return { x: point.x - edge.left - edge.width / 2, y: point.y - edge.top - edge.height / 2 }
    }
    const down = (event: PointerEvent) => {
      if ((event.target as Element).closest('button')) return
      area.setPointerCapture(event.pointerId)
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
      began = fingers.size === 1 ? { x: event.clientX, y: event.clientY } : null
      setMoving(true)
    }
    const move = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId)
      if (!before) return
      const now = { x: event.clientX, y: event.clientY }
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
      fingers.set(event.pointerId, now)
      if (other) {
        const spread = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y) || 1
        const middle = fromMiddle({ x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 })
        setView(current => zoomAt(current, spread(now, other) / spread(before, other), middle, size()))
      } else if (acts.current.view.scale > 1) {
        setView(current =>
          settleView(
            { ...current, x: current.x + now.x - before.x, y: current.y + now.y - before.y },
            size(),
          ),
        )
      }
    }
    const up = (event: PointerEvent) => {
      if (!fingers.delete(event.pointerId)) return
      if (fingers.size === 0) setMoving(false)
      if (!began || event.type === 'pointercancel') return
      const by = { x: event.clientX - began.x, y: event.clientY - began.y }
      began = null
      if (Math.hypot(by.x, by.y) < 8) {
        const isDouble = event.timeStamp - lastPress < doublePressMs
        lastPress = isDouble ? 0 : event.timeStamp
        const point = fromMiddle({ x: event.clientX, y: event.clientY })
        if (isDouble) {
          setView(current => (current.scale > 1 ? wholeView : zoomAt(current, 2.5, point, size())))
        }
      } else if (acts.current.view.scale === 1) {
        if (Math.abs(by.x) > swipePx && Math.abs(by.x) > Math.abs(by.y))
          acts.current.onTurn(by.x < 0 ? 1 : -1)
        else if (by.y > swipePx * 1.5) acts.current.onClose()
      }
    }
    const wheel = (event: WheelEvent) => {
      event.preventDefault()
      const point = fromMiddle({ x: event.clientX, y: event.clientY })
      setView(current => zoomAt(current, Math.exp(-event.deltaY / 300), point, size()))
    }
    area.addEventListener('pointerdown', down)
    area.addEventListener('pointermove', move)
    area.addEventListener('pointerup', up)
    area.addEventListener('pointercancel', up)
    // Not passive: the page behind must not scroll or zoom along.
    area.addEventListener('wheel', wheel, { passive: false })
    return () => {
      area.removeEventListener('pointerdown', down)
      area.removeEventListener('pointermove', move)
      area.removeEventListener('pointerup', up)
      area.removeEventListener('pointercancel', up)
      area.removeEventListener('wheel', wheel)
    }
  }, [area])
  return { ref: setArea, view, setView, moving, box }
}
