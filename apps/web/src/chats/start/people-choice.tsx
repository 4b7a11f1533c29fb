import { Check } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MemberCard } from '../../api/types.ts'
import { useMe } from '../../identity/session.ts'
import { usePeopleSearch } from '../../social/people-search.ts'
import { useSuggestions } from '../../social/suggestions.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { LiveRegion } from '../../ui/live-region.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { RowBones, Skeleton } from '../../ui/skeleton.tsx'
import { useChatList } from '../engine/use-chats.ts'

const knownShown = 12

/** Finds people: before anything is typed those one writes with stand first, then others from here. */
export function PeopleChoice({
  chosen,
  without = [],
  autoFocus = true,
  onPick,
}: {
  /** Who is chosen already, where several can be; each is then a switch. */
  chosen?: readonly MemberCard[]
  without?: readonly string[]
  autoFocus?: boolean
  onPick: (person: MemberCard) => void
}) {
  const t = useTranslations()
  const me = useMe()
  const [text, setText] = useState('')
  const found = usePeopleSearch(text)
  const suggested = useSuggestions()
  const known = (useChatList().data ?? []).flatMap(row => (row.kind === 'pair' ? row.members : []))
  const left = new Set([me.id, ...without])
  const offered = found.query
    ? (found.data?.items ?? [])
    : uniqueById([...known.slice(0, knownShown), ...(suggested.data?.items ?? [])])
  const people = offered.filter(person => !left.has(person.id))
  return (
    <>
      <SearchBox tall autoFocus={autoFocus} label={t('people.searchLabel')} value={text} onChange={setText} />
      <LiveRegion>
        {found.query && found.isSuccess ? t('people.results', { count: people.length }) : ''}
      </LiveRegion>
      <div className="mt-2 min-h-[240px]">
        {found.query !== '' && found.isPending ? (
          <Skeleton>
            <RowBones count={4} />
          </Skeleton>
        ) : people.length === 0 && found.query !== '' ? (
          <p className="py-10 text-center text-ink-2">
            {found.isError ? t('people.searchError') : t('people.noneTitle')}
          </p>
        ) : (
          <ul className="-mx-2">
            {people.map(person => (
              <li key={person.id}>
                <Person
                  person={person}
                  isChosen={chosen?.some(one => one.id === person.id)}
                  onPick={() => onPick(person)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}

function Person({
  person,
  isChosen,
  onPick,
}: {
  person: MemberCard
  isChosen: boolean | undefined
  onPick: () => void
}) {
  return (
    <button
      type="button"
      onClick={onPick}
      aria-pressed={isChosen}
      className="flex min-h-[60px] w-full items-center gap-3 rounded-l px-2 text-left hover:bg-quiet"
    >
      <Avatar member={person} />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-[550] text-ui">{person.name}</span>
        <span className="block truncate text-ink-3 text-label">@{person.handle}</span>
      </span>
      {isChosen !== undefined && (
        <span
          aria-hidden="true"
          className={cx(
            'grid size-6 flex-none place-items-center rounded-full',
            isChosen ? 'bg-ink-fill text-on-ink' : 'inset-ring-[1.5px] inset-ring-line-strong',
          )}
        >
          {isChosen && <Icon of={Check} size="xs" />}
        </span>
      )}
    </button>
  )
}

const uniqueById = (people: readonly MemberCard[]): MemberCard[] => [
  ...new Map(people.map(person => [person.id, person])).values(),
]
