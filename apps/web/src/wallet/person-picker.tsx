import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MemberCard } from '../api/types.ts'
import { useMe } from '../identity/session.ts'
import { usePeopleSearch } from '../social/people-search.ts'
import { useSuggestions } from '../social/suggestions.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Row } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { SearchBox } from '../ui/search-box.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'

/** Finds one member: those known already stand first, then people of the instance, then whoever matches the words. */
export function PersonPicker({
  recent,
  recentTitle,
  onPick,
  top,
}: {
  recent: readonly MemberCard[]
  recentTitle: string
  onPick: (person: MemberCard) => void
  top?: ReactNode
}) {
  const t = useTranslations()
  const me = useMe()
  const [text, setText] = useState('')
  const found = usePeopleSearch(text)
  const suggestions = useSuggestions()
  const others = (people: readonly MemberCard[]) => people.filter(person => person.id !== me.id)
  const results = others(found.data?.items ?? [])
  const recentIds = new Set(recent.map(person => person.id))
  const suggested = others(suggestions.data?.items ?? []).filter(person => !recentIds.has(person.id))
  return (
    <div className="flex flex-col gap-4">
      <SearchBox tall autoFocus label={t('people.searchLabel')} value={text} onChange={setText} />
      {top}
      <LiveRegion>
        {found.query && found.isSuccess ? t('people.results', { count: results.length }) : ''}
      </LiveRegion>
      {found.query === '' ? (
        <>
          <People title={recentTitle} people={recent} onPick={onPick} />
          <People title={t('people.suggested')} people={suggested} onPick={onPick} />
          {suggestions.isPending && recent.length === 0 && (
            <Skeleton>
              <RowBones count={5} />
            </Skeleton>
          )}
          {suggestions.isFetched && recent.length === 0 && suggested.length === 0 && (
            <EmptyState scene="people" title={t('people.searchPromptTitle')}>
              {t('people.searchPromptText')}
            </EmptyState>
          )}
        </>
      ) : found.isPending ? (
        <Skeleton>
          <RowBones count={3} />
        </Skeleton>
      ) : found.isError ? (
        <ErrorState
          error={found.error}
          title={t('people.searchError')}
          onRetry={() => void found.refetch()}
        />
      ) : results.length === 0 ? (
        <EmptyState scene="people" title={t('people.noneTitle')}>
          {t('people.noneText')}
        </EmptyState>
      ) : (
        <People people={results} onPick={onPick} />
      )}
    </div>
  )
}

function People({
  title,
  people,
  onPick,
}: {
  title?: string
  people: readonly MemberCard[]
  onPick: (person: MemberCard) => void
}) {
  if (people.length === 0) return null
  return (
    <section aria-label={title}>
      {title && <h2 className="mb-2 px-0.5 text-[1.25rem] leading-[1.625rem]">{title}</h2>}
      <ul className="overflow-hidden rounded-l bg-surface shadow-e1">
        {people.map(person => (
          <Row
            key={person.id}
            lead={<Avatar member={person} />}
            title={person.name}
            sub={`@${person.handle}`}
            onPress={() => onPick(person)}
          />
        ))}
      </ul>
    </section>
  )
}
