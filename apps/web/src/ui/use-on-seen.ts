import { type RefCallback, useCallback, useEffect, useRef } from 'react'

/** Runs `act` whenever the element comes near the screen, as long as `active`. For lists that load on. */
export function useOnSeen(active: boolean, act: () => void): RefCallback<HTMLElement> {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element || !active) return
      const observer = new IntersectionObserver(
        entries => {
          if (entries.some(entry => entry.isIntersecting)) latest.current()
        },
        { rootMargin: '400px' },
      )
      observer.observe(element)
      return () => observer.disconnect()
    },
    [active],
  )
}
