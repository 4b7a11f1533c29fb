import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

const nearBottomPx = 90

/**
 * Where the reader stands in a stream that scrolls from the bottom up (a column-reverse scroller: its scrollTop is 0 at
 * the newest message and negative above). At the bottom it stays at the bottom. Anywhere else what the reader looks at
 * stays where it is, whatever is put above or below it: the element in view is held by hand, because browsers differ
 * in what they anchor.
 * @param changed anything that is another value whenever the stream's content is
 */
export function useStreamScroll(scroller: RefObject<HTMLElement | null>, changed: unknown) {
  const [atBottom, setAtBottom] = useState<boolean | null>(null)
  const held = useRef<{ element: Element; topPx: number } | null>(null)

  const note = useCallback(() => {
    const box = scroller.current
    if (!box) return
    const isAtBottom = box.scrollTop > -nearBottomPx
    setAtBottom(isAtBottom)
    held.current = isAtBottom ? null : elementInView(box)
  }, [scroller])

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again with each change of the content
  useLayoutEffect(() => {
    const box = scroller.current
    const place = held.current
    if (box && place?.element.isConnected) {
      const movedPx = topIn(box, place.element) - place.topPx
      if (Math.abs(movedPx) > 0.5) box.scrollTop += movedPx
    }
    note()
  }, [scroller, changed, note])

  useEffect(() => {
    const box = scroller.current
    box?.addEventListener('scroll', note, { passive: true })
    return () => box?.removeEventListener('scroll', note)
  }, [scroller, note])

  const toBottom = useCallback(() => {
    held.current = null
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const box = scroller.current
    // A long way is jumped, a short one is glided.
    const near = box !== null && -box.scrollTop < box.clientHeight * 2
    box?.scrollTo({ top: 0, behavior: calm || !near ? 'auto' : 'smooth' })
  }, [scroller])

  return { atBottom, toBottom }
}

const topIn = (box: Element, element: Element): number =>
  element.getBoundingClientRect().top - box.getBoundingClientRect().top

/** The first message that stands whole in view. */
function elementInView(box: Element): { element: Element; topPx: number } | null {
  for (const element of box.querySelectorAll('[data-message]')) {
    const topPx = topIn(box, element)
    if (topPx >= 0) return { element, topPx }
  }
  return null
}
