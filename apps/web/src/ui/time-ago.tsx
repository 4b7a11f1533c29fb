import { useEffect } from 'react'
import { useLocale } from 'use-intl'
import { createStore, useStore } from '../api/store.ts'
import { fullTime, shortAge } from '../i18n/times.ts'

const minute = createStore(Date.now())
let watchers = 0
let timer: ReturnType<typeof setInterval> | undefined

/** The present, moving once a minute: enough for ages, and one timer for the whole page. */
export function useNow(): Date {
  useEffect(() => {
    watchers++
    timer ??= setInterval(() => minute.set(Date.now()), 60_000)
    return () => {
      if (--watchers > 0) return
      clearInterval(timer)
      timer = undefined
    }
  }, [])
  return new Date(useStore(minute))
}

export function TimeAgo({ at, className }: { at: string; className?: string }) {
  const locale = useLocale()
  const now = useNow()
  const date = new Date(at)
  return (
    <time dateTime={at} title={fullTime(date, locale)} className={className}>
      {shortAge(date, now > date ? now : date, locale)}
    </time>
  )
}
