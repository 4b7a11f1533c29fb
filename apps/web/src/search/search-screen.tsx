import { useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useGo } from '../app/go.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { paths } from '../paths.ts'
import { SearchBox } from '../ui/search-box.tsx'
import { rememberSearch } from './recent-searches.ts'
import { type ResultView, SearchResults } from './search-results.tsx'
import { SearchStart } from './search-start.tsx'
import { Typeahead } from './typeahead.tsx'

/** One field for posts, people and tags. The address holds what is searched for, so that Back finds it again. */
export function SearchScreen() {
  const t = useTranslations('search')
  const go = useGo()
  const asked: { q?: string; in?: 'people' | 'tags' | 'top' } = useSearch({ strict: false })
  const q = asked.q?.trim() ?? ''
  const [text, setText] = useState(q)
  useEffect(() => setText(q), [q])
  usePageTitle(q ? t('titleFor', { text: q }) : t('title'))
  const search = (wanted: string, kind?: 'people' | 'tags' | 'top') => {
    const trimmed = wanted.trim()
    if (!trimmed) return go(paths.search, { replace: true })
    rememberSearch(trimmed)
    go(paths.searchFor(trimmed, kind), { replace: q !== '' })
  }
  const show = (view: ResultView) =>
    go(paths.searchFor(q, view === 'latest' ? undefined : view), { replace: true })
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <ScreenHeader kind="depth" title={t('title')} className="bg-surface/92" />
      <div className="border-line border-b px-4 pt-1 pb-3">
        <SearchBox
          tall
          autoFocus={q === ''}
          label={t('label')}
          value={text}
          onChange={setText}
          onSubmit={() => search(text, asked.in)}
        />
      </div>
      {text.trim() !== q && text.trim() !== '' ? (
        <Typeahead text={text.trim()} onSearch={() => search(text)} />
      ) : q === '' ? (
        <SearchStart onSearch={search} />
      ) : (
        <SearchResults
          key={q}
          q={q}
          view={asked.in ?? 'latest'}
          onView={show}
          onSearch={wanted => search(wanted, asked.in === 'top' ? 'top' : undefined)}
        />
      )}
    </div>
  )
}
