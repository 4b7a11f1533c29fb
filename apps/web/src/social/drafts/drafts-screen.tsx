import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { SquarePen } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useGo } from '../../app/go.ts'
import { usePageTitle } from '../../app/page-title.ts'
import { ScreenHeader } from '../../app/screen-header.tsx'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { RowBones, Skeleton } from '../../ui/skeleton.tsx'
import { openComposer } from '../post-dialogs.ts'
import { draftCalls, draftKeys } from './draft-calls.ts'
import { DraftRow } from './draft-row.tsx'

const panelId = 'drafts'

/** What a member keeps for later, and what will be published at its time. */
export function DraftsScreen() {
  const t = useTranslations('drafts')
  const go = useGo()
  const search: { which?: string } = useSearch({ strict: false })
  const which = search.which === 'scheduled' ? 'scheduled' : 'drafts'
  const list = useQuery({ queryKey: draftKeys.list(which), queryFn: () => draftCalls.list(which) })
  usePageTitle(t(which))
  const items = list.data?.items ?? []
  const write = () => openComposer({ kind: 'new' })
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <ScreenHeader
        kind="depth"
        title={t('title')}
        className="border-line border-b bg-surface/92"
        end={
          <IconButton label={t('write')} onClick={write}>
            <Icon of={SquarePen} />
          </IconButton>
        }
      />
      <div className="border-line border-b px-4 py-2.5">
        <Segmented
          label={t('which')}
          panelId={panelId}
          value={which}
          onChange={next =>
            go(next === 'drafts' ? paths.drafts : `${paths.drafts}?which=${next}`, { replace: true })
          }
          options={[
            { value: 'drafts' as const, label: t('drafts') },
            { value: 'scheduled' as const, label: t('scheduled') },
          ]}
        />
      </div>
      <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${which}`}>
        {list.isPending ? (
          <Skeleton>
            <RowBones count={4} />
          </Skeleton>
        ) : list.isError ? (
          <ErrorState error={list.error} title={t('error')} onRetry={() => void list.refetch()} />
        ) : items.length === 0 ? (
          <EmptyState
            scene="note"
            title={t(which === 'drafts' ? 'emptyTitle' : 'emptyScheduledTitle')}
            action={<Button onClick={write}>{t('write')}</Button>}
          >
            {t(which === 'drafts' ? 'emptyText' : 'emptyScheduledText')}
          </EmptyState>
        ) : (
          <ul aria-label={t(which)}>
            {items.map(draft => (
              <DraftRow key={draft.id} draft={draft} />
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
