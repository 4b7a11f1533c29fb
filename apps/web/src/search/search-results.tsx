import { useQuery } from '@tanstack/react-query'
import { Hash } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { type ApiProblem, hasCode } from '../api/problem.ts'
import { keys } from '../api/query-client.ts'
import { paths } from '../paths.ts'
import { PersonRow } from '../social/person-row.tsx'
import { PostFeed, usePostFeed } from '../social/post-feed.tsx'
import { Button } from '../ui/button.tsx'
import { Glyph, Row } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { Notice } from '../ui/notice.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { OperatorHelp } from './operator-help.tsx'
import { searchCalls } from './search-calls.ts'

export type ResultKind = 'posts' | 'people' | 'tags'
const panelId = 'found'

/** What a search has found, in three views. */
export function SearchResults({
  q,
  kind,
  onKind,
}: {
  q: string
  kind: ResultKind
  onKind: (kind: ResultKind) => void
}) {
  const t = useTranslations('search')
  return (
    <>
      <div className="overflow-x-auto border-line border-b px-4 py-2.5 [scrollbar-width:none]">
        <Segmented
          label={t('views')}
          panelId={panelId}
          value={kind}
          onChange={onKind}
          options={[
            { value: 'posts', label: t('viewPosts') },
            { value: 'people', label: t('viewPeople') },
            { value: 'tags', label: t('viewTags') },
          ]}
        />
      </div>
      <div role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${kind}`} className="flex-1">
        {kind === 'posts' ? (
          <FoundPosts q={q} onPeople={() => onKind('people')} />
        ) : kind === 'people' ? (
          <FoundPeople q={q} />
        ) : (
          <FoundTags q={q} />
        )}
      </div>
    </>
  )
}

function FoundPosts({ q, onPeople }: { q: string; onPeople: () => void }) {
  const t = useTranslations('search')
  const feed = usePostFeed(keys.foundPosts(q), page => searchCalls.posts(q, page))
  const people = usePeople(q).data?.items ?? []
  if (hasCode(feed.error, 'invalid_query')) return <RefusedQuery error={feed.error} />
  return (
    <>
      {people.length > 0 && (
        <section aria-labelledby="found-people" className="border-line border-b pb-1">
          <div className="flex items-center justify-between pt-2.5 pr-2 pl-4">
            <h2 id="found-people" className="text-[1.25rem]">
              {t('viewPeople')}
            </h2>
            {people.length > 3 && (
              <Button kind="text" size="sm" onClick={onPeople}>
                {t('allPeople')}
              </Button>
            )}
          </div>
          <ul>
            {people.slice(0, 3).map(person => (
              <PersonRow key={person.id} person={person} />
            ))}
          </ul>
        </section>
      )}
      <PostFeed
        feed={feed}
        feedKey={`found ${q}`}
        label={t('found', { text: q })}
        errorTitle={t('error')}
        empty={
          people.length > 0 ? (
            <p className="px-4 py-8 text-center text-ink-2">{t('noPosts')}</p>
          ) : (
            <EmptyState scene="note" title={t('noneTitle')}>
              {t('noneText')}
            </EmptyState>
          )
        }
      />
    </>
  )
}

const knownRules = [
  'empty',
  'max_length',
  'max_terms',
  'known_operator',
  'operator_value',
  'handle',
  'date',
  'date_order',
  'language',
  'count',
] as const

/** A search that cannot be made says which part of it and which rule, and what can be written instead. */
function RefusedQuery({ error }: { error: ApiProblem }) {
  const t = useTranslations('search')
  const rule = knownRules.find(known => known === error.forField('q')?.rule)
  const part = String(error.body['part'] ?? '')
  return (
    <>
      <div className="p-4">
        <Notice tone="bad">
          {part && (
            <p className="font-semibold">
              <code className="font-mono">{part}</code>
            </p>
          )}
          <p>{rule ? t(`rules.${rule}`) : error.message}</p>
        </Notice>
      </div>
      <OperatorHelp />
    </>
  )
}

/** People are found by what they are called: the words of the query, without operators. */
const nameIn = (q: string): string =>
  q
    .split(/\s+/)
    .filter(piece => !/^[-#]|[:"]/.test(piece))
    .join(' ')
    .slice(0, 64)

function usePeople(q: string) {
  const name = nameIn(q)
  return useQuery({
    queryKey: keys.foundPeople(name),
    queryFn: () => searchCalls.people(name, 50),
    enabled: name !== '',
    staleTime: 60_000,
  })
}

function FoundPeople({ q }: { q: string }) {
  const t = useTranslations()
  const found = usePeople(q)
  if (found.isLoading)
    return (
      <Skeleton>
        <RowBones count={5} />
      </Skeleton>
    )
  if (found.isError)
    return (
      <ErrorState error={found.error} title={t('people.searchError')} onRetry={() => void found.refetch()} />
    )
  const items = found.data?.items ?? []
  return (
    <>
      <LiveRegion>{t('people.results', { count: items.length })}</LiveRegion>
      {items.length === 0 ? (
        <EmptyState scene="people" title={t('people.noneTitle')}>
          {t('people.noneText')}
        </EmptyState>
      ) : (
        <ul aria-label={t('search.viewPeople')}>
          {items.map(person => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
      )}
    </>
  )
}

function FoundTags({ q }: { q: string }) {
  const t = useTranslations('search')
  const start = `#${q.replace(/^#/, '').split(/\s+/)[0] ?? ''}`.slice(0, 64)
  const found = useQuery({
    queryKey: keys.suggest(start),
    queryFn: ({ signal }) => searchCalls.suggest(start, signal),
    staleTime: 60_000,
  })
  if (found.isPending)
    return (
      <Skeleton>
        <RowBones count={3} />
      </Skeleton>
    )
  if (found.isError)
    return <ErrorState error={found.error} title={t('error')} onRetry={() => void found.refetch()} />
  const tags = found.data.tags
  return tags.length === 0 ? (
    <EmptyState scene="note" title={t('noTagsTitle')}>
      {t('noTagsText')}
    </EmptyState>
  ) : (
    <ul aria-label={t('viewTags')}>
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
    </ul>
  )
}
