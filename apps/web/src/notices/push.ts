import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../api/client.ts'
import { queryClient } from '../api/query-client.ts'
import { onSignOut } from '../identity/session.ts'

const pushKey = ['push'] as const

export const pushQuery = queryOptions({
  queryKey: pushKey,
  queryFn: () => answerOf(api.GET('/v1/notifications/push')),
  staleTime: 5 * 60_000,
})

/** `unable`: this browser has no pushes. `refused`: the member or the browser's owner has said no. */
export type PushAbility = 'unable' | 'refused' | 'able'

export function pushAbility(): PushAbility {
  const able = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
  if (!able) return 'unable'
  return Notification.permission === 'denied' ? 'refused' : 'able'
}

export type PushResult = 'done' | 'refused' | 'failed'

/** Asks the browser for permission and gives its push address to the server. Call it from a press only. */
export async function takePushes(): Promise<PushResult> {
  if ((await Notification.requestPermission()) !== 'granted') return 'refused'
  try {
    const { public_key: key } = await queryClient.fetchQuery(pushQuery)
    const worker = await navigator.serviceWorker.ready
    const subscription = await worker.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: key,
    })
    const { endpoint, keys } = subscription.toJSON()
    if (!endpoint || !keys?.['p256dh'] || !keys['auth']) return 'failed'
    const body = { endpoint, keys: { p256dh: keys['p256dh'], auth: keys['auth'] } }
    await answerOf(api.PUT('/v1/notifications/push', { body }))
    await queryClient.invalidateQueries({ queryKey: pushKey })
    return 'done'
  } catch {
    return 'failed'
  }
}

/** The server forgets first: what it does not send needs no browser to be told off. */
export async function leavePushes(): Promise<void> {
  await answerOf(api.DELETE('/v1/notifications/push'))
  await unsubscribe()
  await queryClient.invalidateQueries({ queryKey: pushKey })
}

async function unsubscribe(): Promise<void> {
  if (pushAbility() === 'unable') return
  const worker = await navigator.serviceWorker.getRegistration()
  const subscription = await worker?.pushManager.getSubscription()
  await subscription?.unsubscribe()
}

// The next member on this device gets a push address of their own.
onSignOut(() => void unsubscribe().catch(() => undefined))
