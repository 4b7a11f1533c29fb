import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Hash, Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { keys } from '../api/query-client.ts'
import { paths } from '../paths.ts'
import { PersonRow } from '../social/person-row.tsx'
import { Glyph, Row } from '../ui/card.tsx'
import { Icon } from '../ui/icon.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { searchCalls } from './search-calls.ts'

/** While somebody types: the search itself, then the few people and tags that begin so. Asked 150 ms after a key. */
export function Typeahead({ text, onSearch }: { text: string; onSearch: () => void }) {
  const t = useTranslations('search')
  const [asked, setAsked] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), 150)
    return () => clearTimeout(timer)
  }, [text])
  const start = asked.slice(0, 64)
  const found = useQuery({
    queryKey: keys.suggest(start),
    queryFn: ({ signal }) => searchCalls.suggest(start, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const people = found.data?.people ?? []
  const tags = found.data?.tags ?? []
  return (
    <>
      <LiveRegion>{found.isSuccess ? t('suggested', { count: people.length + tags.length }) : ''}</LiveRegion>
      <ul aria-label={t('suggestions')}>
        <Row
          lead={
            <Glyph>
              <Icon of={Search} size="s" />
            </Glyph>
          }
          title={t('searchFor', { text })}
          onPress={onSearch}
        />
        {tags.map(({ tag, posts }) => (
          <Row
            key={tag}
            to={paths.tag(tag)}
            lead={
              <Glyph tone="aegean">
                <Icon of={Hash} size="s" />
              </Glyph>
            }
            title={`#${tag}`}
            sub={t('posts', { count: posts })}
          />
        ))}
        {people.map(person => (
          <PersonRow key={person.id} person={person} end={<span />} />
        ))}
      </ul>
    </>
  )
}
