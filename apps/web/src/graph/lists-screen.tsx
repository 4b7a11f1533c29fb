import { useQuery } from '@tanstack/react-query'
import { ChevronRight, ListOrdered, Lock, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useGo } from '../app/go.ts'
import { paths } from '../paths.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Button } from '../ui/button.tsx'
import { Glyph } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { graphKeys, listCalls } from './graph-calls.ts'
import { ListForm } from './list-form.tsx'
import { ListPage } from './list-page.tsx'

/** One's own lists. */
export function ListsScreen() {
  const t = useTranslations('graph')
  const go = useGo()
  const [isMaking, setIsMaking] = useState(false)
  const lists = useQuery({ queryKey: graphKeys.ownLists, queryFn: listCalls.own })
  const items = lists.data?.items ?? []
  return (
    <ListPage
      title={t('lists')}
      fallback={paths.me}
      end={
        <IconButton label={t('newList')} onClick={() => setIsMaking(true)}>
          <Icon of={Plus} />
        </IconButton>
      }
    >
      {lists.isPending ? (
        <Skeleton>
          <RowBones count={4} />
        </Skeleton>
      ) : lists.isError ? (
        <ErrorState error={lists.error} title={t('listError')} onRetry={() => void lists.refetch()} />
      ) : items.length === 0 ? (
        <EmptyState
          scene="people"
          title={t('noListsTitle')}
          action={<Button onClick={() => setIsMaking(true)}>{t('newList')}</Button>}
        >
          {t('noListsText')}
        </EmptyState>
      ) : (
        <ul aria-label={t('lists')}>
          {items.map(list => (
            <li key={list.id} className="not-first:border-line not-first:border-t">
              <AppLink
                to={paths.list(list.id)}
                className="flex min-h-16 items-center gap-3 px-4 py-2.5 hover:bg-canvas/60"
              >
                <Glyph>
                  <Icon of={ListOrdered} />
                </Glyph>
                <span className="min-w-0 flex-1">
                  <span className="block truncate font-semibold text-ui">{list.title}</span>
                  <span className="flex items-center gap-1.5 text-ink-3 text-label">
                    {list.is_private && <Icon of={Lock} size="xs" />}
                    {t(list.is_private ? 'privateMembers' : 'publicMembers', { count: list.size })}
                  </span>
                </span>
                <Icon of={ChevronRight} size="s" className="text-ink-3" />
              </AppLink>
            </li>
          ))}
        </ul>
      )}
      <Sheet
        open={isMaking}
        onClose={() => setIsMaking(false)}
        title={t('newList')}
        description={t('newListText')}
      >
        <ListForm onDone={list => go(paths.list(list.id))} />
      </Sheet>
    </ListPage>
  )
}
