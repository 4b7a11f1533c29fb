import { dehydrate, hydrate, type QueryClient } from '@tanstack/react-query'

const storageKey = 'stoa.cache.v1'
const maxCharacters = 1_500_000

/** What the device keeps, so that a member who is offline still sees what was known. Never a search, a mail or a chat. */
const keptPrefixes = new Set(['session', 'instance', 'posts', 'wallet', 'payments', 'profile', 'notices'])

/** Puts back what was known when the app was last open. Data keeps its age, so it is refreshed at once when possible. */
export function restoreCache(client: QueryClient): void {
  try {
    const text = localStorage.getItem(storageKey)
    if (!text) return
    hydrate(client, JSON.parse(text))
    // Frames that came while no page was open are lost: whatever is shown is asked for again, however young.
    void client.invalidateQueries({ refetchType: 'none' })
  } catch {
    localStorage.removeItem(storageKey)
  }
}

export function clearKeptCache(): void {
  localStorage.removeItem(storageKey)
}

/** Keeps the cache on this device when the page is hidden. Returns the way to stop. */
export function keepCache(client: QueryClient): () => void {
  const save = () => {
    if (document.visibilityState !== 'hidden') return
    const state = dehydrate(client, {
      shouldDehydrateQuery: query =>
        query.state.data !== undefined && keptPrefixes.has(String(query.queryKey[0])),
      shouldDehydrateMutation: () => false,
    })
    // What could not be read again, as when offline, is still what is known.
    for (const query of state.queries) query.state = { ...query.state, status: 'success', error: null }
    if (!client.getQueryData(['session'])) return
    const text = JSON.stringify(state)
    try {
      if (text.length < maxCharacters) localStorage.setItem(storageKey, text)
    } catch {
      clearKeptCache()
    }
  }
  document.addEventListener('visibilitychange', save)
  window.addEventListener('pagehide', save)
  return () => {
    document.removeEventListener('visibilitychange', save)
    window.removeEventListener('pagehide', save)
  }
}
