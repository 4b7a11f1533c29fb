import { X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { keys, queryClient } from '../api/query-client.ts'
import { FollowButton } from '../social/follow-button.tsx'
import { PersonRow } from '../social/person-row.tsx'
import { type Suggestion, useSuggestions } from '../social/suggestions.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { graphCalls } from './graph-calls.ts'
import { useAct } from './use-act.ts'

/** Members to follow, each with why, and a way to be spared of them. */
export function SuggestionRows() {
  const t = useTranslations('graph')
  const people = useSuggestions()
  const items = people.data?.items ?? []
  if (people.isPending)
    return (
      <Skeleton>
        <RowBones count={5} />
      </Skeleton>
    )
  if (people.isError)
    return <ErrorState error={people.error} title={t('listError')} onRetry={() => void people.refetch()} />
  if (items.length === 0)
    return (
      <EmptyState scene="people" title={t('noSuggestionsTitle')}>
        {t('noSuggestionsText')}
      </EmptyState>
    )
  return (
    <ul aria-label={t('suggestions')}>
      {items.map(person => (
        <SuggestionRow key={person.id} person={person} />
      ))}
    </ul>
  )
}

function SuggestionRow({ person }: { person: Suggestion }) {
  const t = useTranslations('graph')
  const why = useReason()
  const { run } = useAct(
    () => graphCalls.dismiss(person.handle),
    () =>
      queryClient.setQueryData<{ items: Suggestion[] }>(
        keys.suggestions,
        list => list && { ...list, items: list.items.filter(other => other.id !== person.id) },
      ),
  )
  return (
    <PersonRow
      person={person}
      under={why(person)}
      end={
        <span className="flex flex-none items-center">
          <FollowButton member={person} />
          <IconButton label={t('dismiss', { name: person.name })} onClick={() => run()} className="-mr-2">
            <Icon of={X} size="s" />
          </IconButton>
        </span>
      }
    />
  )
}

function useReason(): (person: Suggestion) => string {
  const t = useTranslations('graph')
  return ({ reason, handle }) => {
    if (reason.code === 'same_tags')
      return t('reasonTags', { tags: reason.tags.map(tag => `#${tag}`).join(', ') })
    const [first, second] = reason.code === 'followed_by' ? reason.members : []
    if (reason.code !== 'followed_by' || !first) return `@${handle}`
    const others = reason.count - (second ? 2 : 1)
    if (!second) return t('reasonOne', { name: first.name })
    return others > 0
      ? t('reasonMany', { first: first.name, second: second.name, count: others })
      : t('reasonTwo', { first: first.name, second: second.name })
  }
}
