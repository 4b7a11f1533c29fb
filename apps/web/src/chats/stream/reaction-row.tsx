import { useTranslations } from 'use-intl'
import { useMe } from '../../identity/session.ts'
import { cx } from '../../ui/cx.ts'
import { type People, useChatWords } from '../words/chat-words.ts'
import type { Reaction } from './said.ts'

/** The reactions to a message, each with its number; a press adds one's own or takes it back. */
export function ReactionRow({
  reactions,
  people,
  disabled,
  onReact,
}: {
  reactions: readonly Reaction[]
  people: People
  disabled: boolean
  onReact: (emoji: string) => void
}) {
  const t = useTranslations('chats')
  const me = useMe()
  const words = useChatWords()
  return (
    <ul aria-label={t('reactions')} className="relative z-1 -mt-1.5 flex flex-wrap gap-1 px-1.5 pb-0.5">
      {reactions.map(({ emoji, members }) => {
        const isOwn = members.includes(me.id)
        const names = words.namesOf(members.slice(0, 8), people)
        return (
          <li key={emoji}>
            <button
              type="button"
              aria-pressed={isOwn}
              aria-label={t('reactedBy', { emoji, names })}
              title={names}
              disabled={disabled}
              onClick={() => onReact(emoji)}
              className={cx(
                'tap num flex h-[26px] animate-appear items-center gap-1 rounded-full px-2 text-[0.9375rem] leading-none shadow-e1 inset-ring',
                isOwn
                  ? 'bg-sun-wash text-sun-text inset-ring-sun'
                  : 'bg-raised text-ink-2 inset-ring-line hover:bg-quiet',
              )}
            >
              <span aria-hidden="true">{emoji}</span>
              {members.length > 1 && (
                <span aria-hidden="true" className="text-caption font-semibold">
                  {members.length}
                </span>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
