import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { itemsOf, queryClient } from '../api/query-client.ts'
import type { Person } from '../api/types.ts'
import { usePeopleSearch } from '../social/people-search.ts'
import { PersonRow } from '../social/person-row.tsx'
import { Button } from '../ui/button.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { SearchBox } from '../ui/search-box.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { graphKeys, listCalls, type MemberList } from './graph-calls.ts'
import { PeoplePages, usePeoplePages } from './people-pages.tsx'
import { useAct } from './use-act.ts'

/** Who is on a list; its owner adds and removes here. */
export function ListMembersSheet({ list, onClose }: { list: MemberList; onClose: () => void }) {
  const t = useTranslations()
  const [text, setText] = useState('')
  const people = usePeoplePages(graphKeys.listMembers(list.id), page => listCalls.members(list.id, page))
  const found = usePeopleSearch(text)
  const onList = new Set(itemsOf(people.data).map(person => person.id))
  const results = text.trim() === '' ? null : (found.data?.items ?? [])
  return (
    <Sheet open onClose={onClose} tall title={t('graph.membersOf', { title: list.title })}>
      {list.is_own && (
        <div className="pb-3">
          <SearchBox tall label={t('graph.findToAdd')} value={text} onChange={setText} />
        </div>
      )}
      <LiveRegion>
        {results && found.isSuccess ? t('people.results', { count: results.length }) : ''}
      </LiveRegion>
      {results ? (
        <ul aria-label={t('graph.findToAdd')}>
          {results.map(person => (
            <PersonRow
              key={person.id}
              flush
              person={person}
              end={<Toggle list={list} person={person} isOn={onList.has(person.id)} />}
            />
          ))}
        </ul>
      ) : (
        <PeoplePages
          flush
          people={people}
          label={t('graph.membersOf', { title: list.title })}
          end={person => (list.is_own ? <Toggle list={list} person={person} isOn /> : null)}
          empty={<p className="py-6 text-center text-ink-2">{t('graph.emptyListText')}</p>}
        />
      )}
    </Sheet>
  )
}

function Toggle({ list, person, isOn }: { list: MemberList; person: Person; isOn: boolean }) {
  const t = useTranslations()
  const { run, isPending } = useAct(
    () => listCalls.setMember(list.id, person.handle, !isOn),
    () => {
      for (const queryKey of [
        graphKeys.lists,
        graphKeys.listMembers(list.id),
        graphKeys.listTimeline(list.id),
      ])
        void queryClient.invalidateQueries({ queryKey })
    },
  )
  return (
    <Button kind={isOn ? 'quiet' : 'line'} size="sm" busy={isPending} onClick={() => run()}>
      {isOn ? t('common.remove') : t('graph.add')}
      <span className="sr-only"> {person.name}</span>
    </Button>
  )
}
