import { useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useGo } from '../app/go.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { SearchBox } from '../ui/search-box.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { usePeopleSearch } from './people-search.ts'
import { PersonRow } from './person-row.tsx'
import { useSuggestions } from './suggestions.ts'

export function SearchScreen() {
  const t = useTranslations()
  const go = useGo()
  const search: { q?: string } = useSearch({ strict: false })
  const [text, setText] = useState(search.q ?? '')
  const found = usePeopleSearch(text)
  usePageTitle(t('people.searchTitle'))
  // The address keeps what was searched, so that Back from a profile finds the same list.
  useEffect(() => {
    if (found.query === (search.q ?? '')) return
    go(found.query ? `${paths.search}?q=${encodeURIComponent(found.query)}` : paths.search, { replace: true })
  }, [found.query, search.q, go])
  const items = found.data?.items ?? []
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <ScreenHeader kind="depth" title={t('people.searchTitle')} className="bg-surface/92" />
      <div className="border-line border-b px-4 pt-1 pb-3">
        <SearchBox tall autoFocus label={t('people.searchLabel')} value={text} onChange={setText} />
      </div>
      <LiveRegion>
        {found.query && found.isSuccess ? t('people.results', { count: items.length }) : ''}
      </LiveRegion>
      {found.query === '' ? (
        <Suggested />
      ) : found.isPending ? (
        <Skeleton>
          <RowBones count={5} />
        </Skeleton>
      ) : found.isError ? (
        <ErrorState
          error={found.error}
          title={t('people.searchError')}
          onRetry={() => void found.refetch()}
        />
      ) : items.length === 0 ? (
        <EmptyState scene="people" title={t('people.noneTitle')}>
          {t('people.noneText')}
        </EmptyState>
      ) : (
        <ul aria-label={t('people.searchTitle')}>
          {items.map(person => (
            <PersonRow key={person.id} person={person} end={<span />} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Suggested() {
  const t = useTranslations('people')
  const people = useSuggestions()
  const items = people.data?.items ?? []
  if (items.length === 0)
    return (
      <EmptyState scene="people" title={t('searchPromptTitle')}>
        {t('searchPromptText')}
      </EmptyState>
    )
  return (
    <>
      <h2 className="px-4 pt-4 pb-1 text-[1.25rem]">{t('suggested')}</h2>
      <ul>
        {items.map(person => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
    </>
  )
}
