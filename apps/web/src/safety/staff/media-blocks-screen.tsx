import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../app/page-title.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { staffCalls } from '../calls.ts'
import { PagedList, usePagedList } from '../paged-list.tsx'
import { safetyKeys } from '../safety-queries.ts'
import type { MediaBlock } from '../types.ts'
import { AddBlockSheet, RemoveBlockSheet } from './media-block-sheets.tsx'

/** Files that nobody can upload here: the ones of decisions, and those that the staff know by their hash. */
export function MediaBlocksScreen() {
  const t = useTranslations('safety.staff.blocks')
  const list = usePagedList(safetyKeys.mediaBlocks, staffCalls.mediaBlocks)
  const [adding, setAdding] = useState(false)
  usePageTitle(t('title'))
  return (
    <div className="mx-auto w-full max-w-[720px] px-4 pb-8 [&>ul]:space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-3 pt-4 pb-1">
        <h1 tabIndex={-1} className="text-[1.6875rem] leading-tight">
          {t('title')}
        </h1>
        <Button kind="quiet" size="sm" icon={<Icon of={Plus} size="s" />} onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      </div>
      <p className="pb-4 text-pretty text-ink-2 text-small">{t('intro')}</p>
      <PagedList
        list={list}
        label={t('title')}
        errorTitle={t('failed')}
        empty={
          <EmptyState scene="note" title={t('empty')}>
            {t('emptyText')}
          </EmptyState>
        }
      >
        {block => <BlockCard key={block.id} block={block} />}
      </PagedList>
      {adding && <AddBlockSheet onClose={() => setAdding(false)} />}
    </div>
  )
}

function BlockCard({ block }: { block: MediaBlock }) {
  const t = useTranslations('safety')
  const [removing, setRemoving] = useState(false)
  // A decision gives the code of its reason; a block by hand says it in words.
  const reason = block.reason
  const known = t.has(`reasons.${reason as 'spam'}`) ? t(`reasons.${reason as 'spam'}`) : reason
  return (
    <li>
      <Card className="space-y-2.5 p-4 sm:p-5">
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="min-w-0 flex-1 break-words font-sans text-ui font-[550] tracking-normal">{known}</h2>
          <Badge tone={block.refused > 0 ? 'cinnabar' : 'plain'}>
            {t('staff.blocks.refused', { count: block.refused })}
          </Badge>
        </div>
        <p className="num break-all text-caption text-ink-3">{block.sha256}</p>
        <p className="text-label text-ink-3">
          {block.covers_alike ? t('staff.blocks.alike') : t('staff.blocks.exact')}
          {block.blocked_by && <> · {block.blocked_by.name}</>} · <TimeAgo at={block.blocked_at} />
        </p>
        <Button kind="quiet" size="xs" className="min-h-11" onClick={() => setRemoving(true)}>
          {t('staff.blocks.remove')}
        </Button>
        {removing && <RemoveBlockSheet id={block.id} onClose={() => setRemoving(false)} />}
      </Card>
    </li>
  )
}
