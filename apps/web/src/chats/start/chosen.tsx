import { X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { MemberCard } from '../../api/types.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Icon } from '../../ui/icon.tsx'
import { firstName } from '../words/chat-words.ts'

/** Who is chosen, each to be taken out with one press. */
export function Chosen({
  people,
  onTakeOut,
}: {
  people: readonly MemberCard[]
  onTakeOut: (person: MemberCard) => void
}) {
  const t = useTranslations('chats')
  if (people.length === 0) return null
  return (
    <ul
      aria-label={t('groupChosen', { count: people.length })}
      className="flex max-h-28 flex-wrap gap-1.5 overflow-y-auto"
    >
      {people.map(person => (
        <li key={person.id} className="animate-appear">
          <button
            type="button"
            aria-label={t('takeOut', { name: person.name })}
            onClick={() => onTakeOut(person)}
            className="tap flex h-9 items-center gap-1.5 rounded-full bg-quiet pr-2.5 pl-1.5 text-small hover:bg-line"
          >
            <Avatar member={person} size="xs" />
            {firstName(person)}
            <Icon of={X} size="xs" />
          </button>
        </li>
      ))}
    </ul>
  )
}
