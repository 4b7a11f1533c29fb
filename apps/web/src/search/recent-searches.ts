import { createStore } from '../api/store.ts'

const storageKey = 'stoa.searches'
const maxKept = 8

/** The latest searches of this browser, newest first. They never leave it. */
export const recentSearches = createStore<readonly string[]>(read())

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    return Array.isArray(kept) ? kept.filter(text => typeof text === 'string').slice(0, maxKept) : []
  } catch {
    return []
  }
}

function keep(searches: readonly string[]): void {
  recentSearches.set(searches)
  try {
    localStorage.setItem(storageKey, JSON.stringify(searches))
  } catch {
    // Storage can be refused; the list then lasts as long as the page.
  }
}

export function rememberSearch(text: string): void {
  if (recentSearches.get()[0] === text) return
  keep([text, ...recentSearches.get().filter(other => other !== text)].slice(0, maxKept))
}

export const forgetSearch = (text: string): void => keep(recentSearches.get().filter(other => other !== text))
export const forgetSearches = (): void => keep([])
