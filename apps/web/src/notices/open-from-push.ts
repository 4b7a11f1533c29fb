import { useEffect } from 'react'
import { isOwnPath } from '../paths.ts'

/** A press on a push opens its page in the window that is there already. */
export function useOpenFromPush(go: (to: string) => void): void {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const onMessage = ({ data }: MessageEvent<{ type?: unknown; path?: unknown } | null>) => {
      if (data?.type === 'open' && isOwnPath(data.path)) go(data.path)
    }
    navigator.serviceWorker.addEventListener('message', onMessage)
    return () => navigator.serviceWorker.removeEventListener('message', onMessage)
  }, [go])
}
