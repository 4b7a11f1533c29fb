import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** After a move to another page, focus goes to its heading, so that the page is announced and Tab starts there. */
export function useRouteFocus(): void {
  // The path whose screen stands: the address changes earlier, while the screen's code is still on its way.
  const pathname = useRouterState({ select: state => state.resolvedLocation?.pathname })
  const previous = useRef(pathname)
  useEffect(() => {
    const left = previous.current
    if (left === pathname) return
    previous.current = pathname
    if (left === undefined) return
    const frame = requestAnimationFrame(() => {
      const active = document.activeElement
      // A screen that has put the focus somewhere itself (a search box, a composer) keeps it.
      if (
        active instanceof HTMLElement &&
        active.closest('main') &&
        /^(INPUT|TEXTAREA)$/.test(active.tagName)
      )
        return
      const heading =
        document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
      heading?.setAttribute('tabindex', '-1')
      heading?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [pathname])
}
