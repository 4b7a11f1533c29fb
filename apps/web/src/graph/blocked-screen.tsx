import { useTranslations } from 'use-intl'
import type { Person } from '../api/types.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { graphCalls, graphKeys } from './graph-calls.ts'
import { ListPage } from './list-page.tsx'
import { PeoplePages, usePeoplePages } from './people-pages.tsx'
import { useUnblock } from './use-block.ts'

/** Whom one blocks. */
export function BlockedScreen() {
  const t = useTranslations('graph')
  const people = usePeoplePages(graphKeys.blocked, graphCalls.blocked)
  return (
    <ListPage title={t('blockedTitle')} fallback={paths.privacy}>
      <PeoplePages
        people={people}
        label={t('blockedTitle')}
        end={person => <Unblock person={person} />}
        empty={
          <EmptyState scene="people" title={t('noBlockedTitle')}>
            {t('noBlockedText')}
          </EmptyState>
        }
      />
    </ListPage>
  )
}

function Unblock({ person }: { person: Person }) {
  const t = useTranslations('graph')
  const { run, isPending } = useUnblock(person)
  return (
    <Button kind="line" size="sm" busy={isPending} onClick={() => run()}>
      {t('unblock')}
      <span className="sr-only"> {person.name}</span>
    </Button>
  )
}
