// Part of the service worker: shows what the server pushes, and opens it when it is pressed.

self.addEventListener('push', event => {
  event.waitUntil(show(event.data))
})

async function show(data) {
  let notice = null
  try {
    notice = data?.json()
  } catch {
    // Not of ours: the browser demands that something is shown all the same.
  }
  await self.registration.showNotification(notice?.title ?? 'Stoa', {
    body: notice?.body ?? '',
    tag: notice?.tag,
    icon: '/icon-192.png',
    badge: '/icon-192.png',
    data: { path: ownPath(notice?.path) },
  })
  // Without a number: how many are new is known when a page opens, which then says it exactly.
  if (self.navigator.setAppBadge) await self.navigator.setAppBadge().catch(() => {})
}

self.addEventListener('notificationclick', event => {
  event.notification.close()
  event.waitUntil(open(ownPath(event.notification.data?.path)))
})

async function open(path) {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const client = windows.find(one => one.focused) ?? windows[0]
  if (!client) return self.clients.openWindow(path)
  client.postMessage({ type: 'open', path })
  return client.focus()
}

// The browser changed its push address: the server must learn the new one, or it is not heard any more.
self.addEventListener('pushsubscriptionchange', event => {
  event.waitUntil(renew(event))
})

async function renew({ oldSubscription, newSubscription }) {
  const options = oldSubscription?.options
  const subscription =
    newSubscription ?? (options && (await self.registration.pushManager.subscribe(options)))
  if (!subscription) return
  const { endpoint, keys } = subscription.toJSON()
  await fetch('/v1/notifications/push', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } }),
  })
}

/** A path of this app and nothing else. */
function ownPath(path) {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/notices'
}
