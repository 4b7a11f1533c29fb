import { useEffect } from 'react'
import { setTitleCount } from '../app/page-title.ts'
import { useUnreadNotices } from './notice-queries.ts'

/** Shows how many notices are new where the page is not seen: on the app's icon and in the browser's tab. */
export function useAppBadge(): void {
  const unread = useUnreadNotices()
  useEffect(() => {
    setTitleCount(unread)
    if (!('setAppBadge' in navigator)) return
    const done = unread > 0 ? navigator.setAppBadge(unread) : navigator.clearAppBadge()
    void done.catch(() => undefined)
  }, [unread])
  useEffect(() => () => setTitleCount(0), [])
}
