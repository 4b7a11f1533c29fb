import { languageStore } from '../i18n/language.ts'
import { loadMessages } from '../i18n/messages.ts'
import { showToast } from '../ui/toast.tsx'

/**
 * A new version waits until the member says so: a page that changes under the hand could lose what is being typed.
 * Asked for once the page stands, so that the copies it takes do not hold up the first screen.
 */
export function registerServiceWorker(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  addEventListener('load', () => void register())
}

async function register(): Promise<void> {
  const container = navigator.serviceWorker
  // A browser may refuse it, as in some private windows; the app then lives without.
  const registration = await container.register('/sw.js', { scope: '/' }).catch(() => undefined)
  // The first one takes the page over without a word: there is no older version to leave.
  if (!registration || (!registration.active && !container.controller)) return
  const offer = (): void => {
    if (registration.waiting) void offerReload(registration.waiting)
  }
  offer()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer)
  })
}

async function offerReload(waiting: ServiceWorker): Promise<void> {
  const { common } = await loadMessages(languageStore.get())
  const reload = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage({ type: 'SKIP_WAITING' })
  }
  showToast({ text: common.newVersion, action: { label: common.reload, onPress: reload }, lastsMs: null })
}
