import { createStore, useStore } from '../api/store.ts'

/** Whether the server can be reached, as far as the browser and the last requests tell. */
const reachable = createStore(typeof navigator === 'undefined' ? true : navigator.onLine)
/** When the server last answered, in epoch ms; 0 while it has not. */
export const lastContact = createStore(0)

export function noteContact(): void {
  lastContact.set(Date.now())
  reachable.set(true)
}

export const noteNoContact = (): void => reachable.set(false)

export function watchConnection(onReturn: () => void): void {
  window.addEventListener('offline', noteNoContact)
  window.addEventListener('online', () => {
    reachable.set(true)
    onReturn()
  })
}

export const useOffline = (): boolean => !useStore(reachable)
