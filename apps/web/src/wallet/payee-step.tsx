import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { itemsOf } from '../api/query-client.ts'
import type { MemberCard, Payment } from '../api/types.ts'
import { useMe } from '../identity/session.ts'
import { usePeopleSearch } from '../social/people-search.ts'
import { useSuggestions } from '../social/suggestions.ts'
import { Avatar } from '../ui/avatar.tsx'
import { List, Row, SectionHeading } from '../ui/card.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { Notice } from '../ui/notice.tsx'
import { SearchBox } from '../ui/search-box.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { usePayments } from './wallet-queries.ts'

/** The people one has dealt with, newest first, each once. */
export function recentPayees(payments: readonly Payment[], most = 8): MemberCard[] {
  const seen = new Map<string, MemberCard>()
  for (const { counterparty } of payments) {
    if (counterparty && !seen.has(counterparty.id)) seen.set(counterparty.id, counterparty)
  }
  return [...seen.values()].slice(0, most)
}

export function PayeeStep({
  loading,
  missing,
  onPick,
}: {
  loading: boolean
  missing: string | null
  onPick: (member: MemberCard) => void
}) {
  const t = useTranslations()
  const me = useMe()
  const [text, setText] = useState('')
  const found = usePeopleSearch(text)
  const recent = recentPayees(itemsOf(usePayments().data))
  const suggested = useSuggestions().data?.items ?? []
  const others = suggested.filter(
    person => person.id !== me.id && !recent.some(known => known.id === person.id),
  )
  const results = (found.data?.items ?? []).filter(person => person.id !== me.id)
  return (
    <div className="px-4 pb-8">
      <SearchBox tall autoFocus={!loading} label={t('wallet.chooseSearch')} value={text} onChange={setText} />
      <LiveRegion>
        {found.query && found.isSuccess ? t('people.results', { count: results.length }) : ''}
      </LiveRegion>
      {missing && (
        <Notice tone="bad" className="mt-3">
          {t('wallet.refused.payee', { handle: missing })}
        </Notice>
      )}
      {loading || (found.query !== '' && found.isPending) ? (
        <Skeleton className="mt-4">
          <RowBones count={4} />
        </Skeleton>
      ) : found.query !== '' ? (
        results.length > 0 ? (
          <div className="mt-4">
            <PeopleList people={results} onPick={onPick} />
          </div>
        ) : (
          <p className="py-12 text-center text-ink-2">
            {found.isError ? t('people.searchError') : t('people.noneTitle')}
          </p>
        )
      ) : (
        <>
          {recent.length > 0 && (
            <>
              <SectionHeading>{t('wallet.recent')}</SectionHeading>
              <PeopleList people={recent} onPick={onPick} />
            </>
          )}
          {others.length > 0 && (
            <>
              <SectionHeading>{t('wallet.suggested')}</SectionHeading>
              <PeopleList people={others} onPick={onPick} />
            </>
          )}
        </>
      )}
    </div>
  )
}

const PeopleList = ({
  people,
  onPick,
}: {
  people: readonly MemberCard[]
  onPick: (member: MemberCard) => void
}) => (
  <List>
    {people.map(person => (
      <Row
        key={person.id}
        lead={<Avatar member={person} />}
        title={person.name}
        sub={`@${person.handle}`}
        onPress={() => onPick(person)}
      />
    ))}
  </List>
)
