import { type RefObject, useEffect, useRef } from 'react'

/** Who reads at the end stays there when the room changes: a keyboard comes up, the composer grows, the window turns. */
export function useHeldEnd(scroller: RefObject<HTMLElement | null>, isAtEnd: boolean): void {
  const wasAtEnd = useRef(isAtEnd)
  useEffect(() => {
    wasAtEnd.current = isAtEnd
  })
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    const observer = new ResizeObserver(() => {
      if (wasAtEnd.current) box.scrollTop = box.scrollHeight
    })
    observer.observe(box)
    return () => observer.disconnect()
  }, [scroller])
}
