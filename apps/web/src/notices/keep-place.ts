import { useEffect } from 'react'
import { useStore } from '../api/store.ts'
import { languageStore } from '../i18n/language.ts'
import { noticeCalls } from './notice-queries.ts'

const storageKey = 'stoa.place'

/** The time zone of this device by its name, or null where the browser does not tell. */
export const ownTimeZone = (): string | null => new Intl.DateTimeFormat().resolvedOptions().timeZone ?? null

/**
 * Tells the server which language the member reads and by which clocks they live, once for each change: pushes and
 * mails are written without the browser's help.
 */
export function useKeepPlace(memberId: string): void {
  const language = useStore(languageStore)
  useEffect(() => {
    const zone = ownTimeZone()
    const place = `${memberId} ${language} ${zone}`
    try {
      if (localStorage.getItem(storageKey) === place) return
    } catch {
      return
    }
    noticeCalls
      .changeSettings({ language, ...(zone && { time_zone: zone }) })
      .then(() => localStorage.setItem(storageKey, place))
      .catch(() => undefined)
  }, [memberId, language])
}
