import { useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { ReportedMessage } from './safety-dialogs.ts'

/** Which messages of a chat the moderators are to see; none unless the reporter chooses them. */
export function ShownMessages({
  messages,
  chosen,
  onChange,
}: {
  messages: readonly ReportedMessage[]
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}) {
  const t = useTranslations('safety')
  const list = useRef<HTMLUListElement>(null)
  // What a report is about is mostly the latest.
  useLayoutEffect(() => {
    // Browsers that answer a scroll with a promise would have it taken for a way to undo.
    list.current?.scrollTo({ top: list.current.scrollHeight })
  }, [])
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen)
    if (isOn) next.add(id)
    else next.delete(id)
    onChange(next)
  }
  return (
    <fieldset>
      <legend className="text-label font-medium text-ink-2">{t('shownTitle')}</legend>
      <p className="mt-0.5 text-caption text-ink-3">{t('shownHelp')}</p>
      <ul ref={list} className="mt-2 max-h-[34dvh] overflow-y-auto rounded-m border border-line">
        {messages.map(message => (
          <li key={message.id} className="not-first:border-line not-first:border-t">
            <label className="flex min-h-11 cursor-pointer items-start gap-3 px-3 py-2.5 hover:bg-quiet">
              <input
                type="checkbox"
                checked={chosen.has(message.id)}
                onChange={event => toggle(message.id, event.target.checked)}
                className="mt-0.5 size-5 flex-none accent-(--ink-fill)"
              />
              <span className="min-w-0">
                <span className="block text-caption text-ink-3">{message.name ?? t('shownByMe')}</span>
                <span className="line-clamp-3 whitespace-pre-wrap break-words text-small">
                  {message.text}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
