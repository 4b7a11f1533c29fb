import { createStore, useStore } from '../../api/store.ts'

/** Posts whose cover the reader has lifted, for as long as the page is open: a list that moves must not cover them again. */
const uncovered = createStore<ReadonlySet<string>>(new Set())

export function useUncovered(key: string): [boolean, () => void] {
  const lifted = useStore(uncovered).has(key)
  const toggle = () =>
    uncovered.set(now => {
      const next = new Set(now)
      if (!next.delete(key)) next.add(key)
      return next
    })
  return [lifted, toggle]
}
