import { useSyncExternalStore } from 'react'

/** Whether a media query holds now. For what differs in kind between screens; what differs in look is a class. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    onChange => {
      const list = matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    () => matchMedia(query).matches,
  )
}

/** From here on there are two panes, tables and a pointer (the `md` breakpoint). */
export const useWideScreen = (): boolean => useMediaQuery('(min-width: 900px)')
