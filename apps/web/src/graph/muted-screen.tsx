import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { graphCalls, graphKeys, type MutedPerson } from './graph-calls.ts'
import { ListPage } from './list-page.tsx'
import { useMutedUntil } from './muted-until.ts'
import { MutedWordsPanel } from './muted-words-panel.tsx'
import { PeoplePages, usePeoplePages } from './people-pages.tsx'
import { useUnmute } from './use-block.ts'

const panelId = 'muted'

/** What one has muted: members, and words. */
export function MutedScreen() {
  const t = useTranslations('graph')
  const [shown, setShown] = useState<'words' | 'people'>('words')
  return (
    <ListPage title={t('mutedTitle')} fallback={paths.privacy}>
      <div className="px-4 py-3">
        <Segmented
          label={t('mutedTitle')}
          panelId={panelId}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'words', label: t('mutedWords') },
            { value: 'people', label: t('mutedPeople') },
          ]}
        />
      </div>
      <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${shown}`} className="flex-1">
        {shown === 'words' ? <MutedWordsPanel /> : <MutedPeople />}
      </div>
    </ListPage>
  )
}

function MutedPeople() {
  const t = useTranslations('graph')
  const until = useMutedUntil()
  const people = usePeoplePages<MutedPerson>(graphKeys.muted, graphCalls.muted)
  return (
    <PeoplePages
      people={people}
      label={t('mutedPeople')}
      under={person => until(person.muted_until)}
      end={person => <Unmute person={person} />}
      empty={
        <EmptyState scene="people" title={t('noMutedTitle')}>
          {t('noMutedText')}
        </EmptyState>
      }
    />
  )
}

function Unmute({ person }: { person: MutedPerson }) {
  const t = useTranslations('graph')
  const { run, isPending } = useUnmute(person)
  return (
    <Button kind="line" size="sm" busy={isPending} onClick={() => run()}>
      {t('unmute')}
      <span className="sr-only"> {person.name}</span>
    </Button>
  )
}
