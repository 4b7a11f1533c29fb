import { useEffect } from 'react'
import { paths } from '../paths.ts'
import { openComposer } from '../social/post-dialogs.ts'
import { pressPostKey } from '../social/post-keys.ts'
import { openDialog, openedDialog } from './dialogs.ts'

const sequenceMs = 1200
/** So long after `/` a key is meant for the search box, also while that is still on its way. */
const searchMs = 2000

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const goKeys: Record<string, string> = { h: paths.home, c: paths.chats, w: paths.wallet }

/** One key does one thing, and never while somebody is typing or a dialog is open. */
export function useShortcuts(go: (to: string) => void): void {
  useEffect(() => {
    let goPressedAt = 0
    let searchPressedAt = Number.NEGATIVE_INFINITY
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target)) searchPressedAt = Number.NEGATIVE_INFINITY
      if (
        isTyping(event.target) ||
        openedDialog.get() ||
        document.querySelector('[role=dialog], [role=menu]')
      )
        return
      if (event.key.length === 1 && event.timeStamp - searchPressedAt < searchMs)
        return event.preventDefault()
      const afterGo = event.timeStamp - goPressedAt < sequenceMs
      goPressedAt = 0
      const place = afterGo ? goKeys[event.key] : undefined
      if (place) go(place)
      else if (event.key === 'g') goPressedAt = event.timeStamp
      else if (event.key === 'n') openComposer({ kind: 'new' })
      else if (event.key === '?') openDialog('shortcuts')
      else if (event.key === '/') {
        const box = document.querySelector<HTMLInputElement>(
          'main [data-search-box], aside [data-search-box]',
        )
        if (box?.offsetParent) box.focus()
        else {
          searchPressedAt = event.timeStamp
          go(paths.search)
        }
      } else if (!pressPostKey(event.key)) return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [go])
}
