import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MemberCard } from '../api/types.ts'
import { useGo } from '../app/go.ts'
import { useMe } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { usePeopleSearch } from '../social/people-search.ts'
import { useSuggestions } from '../social/suggestions.ts'
import { Avatar } from '../ui/avatar.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { SearchBox } from '../ui/search-box.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'

/** Finds somebody to write to. Before anything is typed it offers people from here. */
export function NewChatSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations()
  const me = useMe()
  const go = useGo()
  const [text, setText] = useState('')
  const found = usePeopleSearch(text)
  const suggested = useSuggestions()
  const people: MemberCard[] =
    (found.query ? found.data?.items : suggested.data?.items)?.filter(person => person.id !== me.id) ?? []
  const pick = (person: MemberCard) => {
    onClose()
    go(paths.chatWith(person.handle))
  }
  return (
    <Sheet open onClose={onClose} tall title={t('chats.newTitle')}>
      <SearchBox tall autoFocus label={t('people.searchLabel')} value={text} onChange={setText} />
      <LiveRegion>
        {found.query && found.isSuccess ? t('people.results', { count: people.length }) : ''}
      </LiveRegion>
      <div className="mt-2 min-h-[320px]">
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
                <button
                  type="button"
                  onClick={() => pick(person)}
                  className="flex min-h-[60px] w-full items-center gap-3 rounded-l px-2 text-left hover:bg-quiet"
                >
                  <Avatar member={person} />
                  <span className="min-w-0">
                    <span className="block truncate text-ui font-[550]">{person.name}</span>
                    <span className="block truncate text-ink-3 text-label">@{person.handle}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Sheet>
  )
}
