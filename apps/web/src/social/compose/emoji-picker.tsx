import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { findEmoji, useEmoji } from './use-emoji.ts'

/** The instance's own small pictures, to put into the text where the caret stands. */
export function EmojiPicker({ onChoose }: { onChoose: (shortcode: string) => void }) {
  const t = useTranslations('compose')
  const [typed, setTyped] = useState('')
  const inputId = useId()
  const found = findEmoji(useEmoji(), typed.trim())
  return (
    <section aria-label={t('emoji')} className="mt-2 rounded-m p-2 inset-ring inset-ring-line">
      <label htmlFor={inputId} className="sr-only">
        {t('findEmoji')}
      </label>
      <input
        id={inputId}
        type="search"
        value={typed}
        placeholder={t('findEmoji')}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter') return
          // Here Enter takes the first picture; it does not post.
          event.preventDefault()
          if (found[0]) onChoose(found[0].shortcode)
        }}
        className="min-h-11 w-full rounded-s bg-sunken px-3 text-ui placeholder:text-ink-3"
      />
      {found.length === 0 ? (
        <p role="status" className="px-2 py-4 text-center text-ink-3 text-small">
          {t('noEmoji')}
        </p>
      ) : (
        <ul className="mt-2 grid max-h-44 grid-cols-[repeat(auto-fill,minmax(44px,1fr))] gap-0.5 overflow-y-auto">
          {found.map(({ shortcode, url }) => (
            <li key={shortcode}>
              <button
                type="button"
                aria-label={`:${shortcode}:`}
                title={`:${shortcode}:`}
                onClick={() => onChoose(shortcode)}
                className="grid size-11 place-items-center rounded-s hover:bg-sunken"
              >
                <img src={url} alt="" loading="lazy" className="size-7 object-contain" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
