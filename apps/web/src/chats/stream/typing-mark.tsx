import { useTranslations } from 'use-intl'
import { Avatar } from '../../ui/avatar.tsx'
import { firstName, type People } from '../words/chat-words.ts'

/** Three lights that come and go while somebody writes. */
export function TypingMark({ members, people }: { members: readonly string[]; people: People }) {
  const t = useTranslations('chats')
  const writing = members.flatMap(id => people.get(id) ?? [])
  const [first] = writing
  if (!first) return null
  return (
    <div className="flex animate-appear items-center gap-1.5 pt-2">
      <Avatar member={first} size="xs" />
      <span
        aria-hidden="true"
        className="flex gap-1 rounded-[19px] rounded-bl-[5px] bg-bubble-in px-3.5 py-[11px] shadow-e1"
      >
        {[0, 160, 320].map(delayMs => (
          <i
            key={delayMs}
            className="size-[7px] animate-typing rounded-full bg-ink-3"
            style={{ animationDelay: `${delayMs}ms` }}
          />
        ))}
      </span>
      <span className="text-caption text-ink-3">
        {writing.length === 1
          ? t('typing', { name: firstName(first) })
          : t('typingMany', { count: writing.length })}
      </span>
    </div>
  )
}
