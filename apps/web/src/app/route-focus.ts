import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** After a move to another page, focus goes to its heading, so that the page is announced and Tab starts there. */
export function useRouteFocus(): void {
  const { pathname } = useLocation()
  const previous = useRef(pathname)
  useEffect(() => {
    if (previous.current === pathname) return
    previous.current = pathname
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
