import { useTranslations } from 'use-intl'
import { keys, queryClient } from '../api/query-client.ts'
import type { Person } from '../api/types.ts'
import { useMe } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { graphCalls, graphKeys } from './graph-calls.ts'
import { ListPage } from './list-page.tsx'
import { PeoplePages, usePeoplePages } from './people-pages.tsx'
import { useAct } from './use-act.ts'

/** Who asks to follow a locked profile. */
export function FollowRequestsScreen() {
  const t = useTranslations('graph')
  const people = usePeoplePages(graphKeys.requests, graphCalls.requests)
  return (
    <ListPage title={t('requests')} fallback={paths.privacy}>
      <PeoplePages
        people={people}
        label={t('requests')}
        end={person => <Answers person={person} />}
        empty={
          <EmptyState scene="people" title={t('noRequestsTitle')}>
            {t('noRequestsText')}
          </EmptyState>
        }
      />
    </ListPage>
  )
}

function Answers({ person }: { person: Person }) {
  const t = useTranslations('graph')
  const me = useMe()
  const answered = () => {
    for (const queryKey of [graphKeys.requests, graphKeys.requestCount, keys.profile(me.handle)])
      void queryClient.invalidateQueries({ queryKey })
  }
  const accept = useAct(() => graphCalls.accept(person.handle), answered)
  const decline = useAct(() => graphCalls.decline(person.handle), answered)
  const name = <span className="sr-only"> {person.name}</span>
  return (
    <span className="flex flex-none gap-2">
      <Button kind="quiet" size="sm" busy={decline.isPending} onClick={() => decline.run()}>
        {t('decline')}
        {name}
      </Button>
      <Button size="sm" busy={accept.isPending} onClick={() => accept.run()}>
        {t('accept')}
        {name}
      </Button>
    </span>
  )
}
