import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type EmojiKind, emojiKinds, emojiOf } from './emoji-list.ts'
import { noteEmoji, readRecentEmoji } from './recent-emoji.ts'

/** Emoji to choose from, those used last on top. */
export function EmojiGrid({ onChoose, label }: { onChoose: (emoji: string) => void; label: string }) {
  const t = useTranslations('chats.emojiKinds')
  const [recent] = useState(readRecentEmoji)
  const choose = (emoji: string) => {
    noteEmoji(emoji)
    onChoose(emoji)
  }
  return (
    <section aria-label={label} className="max-h-64 overflow-y-auto overscroll-contain">
      {recent.length > 0 && <Kind title={t('recent')} emoji={recent} onChoose={choose} />}
      {(Object.keys(emojiKinds) as EmojiKind[]).map(kind => (
        <Kind key={kind} title={t(kind)} emoji={emojiOf(kind)} onChoose={choose} />
      ))}
    </section>
  )
}

function Kind({
  title,
  emoji,
  onChoose,
}: {
  title: string
  emoji: readonly string[]
  onChoose: (emoji: string) => void
}) {
  return (
    <section aria-label={title}>
      <h3 className="px-1 pt-2 pb-1 font-sans text-caption font-semibold tracking-normal text-ink-3">
        {title}
      </h3>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(44px,1fr))]">
        {emoji.map(one => (
          <li key={one}>
            <button
              type="button"
              onClick={() => onChoose(one)}
              className="grid size-11 place-items-center rounded-m text-[1.5rem] hover:bg-sunken"
            >
              {one}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
