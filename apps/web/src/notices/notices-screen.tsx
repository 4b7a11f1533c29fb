import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { Settings2 } from 'lucide-react'
import { useEffect } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { Notice, NoticeFilter } from '../api/types.ts'
import { useGo } from '../app/go.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { dayKey, dayName } from '../i18n/times.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconLink } from '../ui/icon-button.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { useNow } from '../ui/time-ago.tsx'
import { useOnSeen } from '../ui/use-on-seen.ts'
import { isNoticeFilter, noticeFilters } from './filters.ts'
import { noticeCalls, noticesQuery } from './notice-queries.ts'
import { NoticeRow } from './notice-row.tsx'
import { PushInvitation } from './push-invitation.tsx'

const panelId = 'notices'

/** What others did that concerns the member, the latest first. To open the list is to have seen it. */
export function NoticesScreen() {
  const t = useTranslations('notices')
  const go = useGo()
  const search: { filter?: string } = useSearch({ strict: false })
  const filter: NoticeFilter = isNoticeFilter(search.filter) ? search.filter : 'all'
  const list = useInfiniteQuery(noticesQuery(filter))
  const items = list.data?.pages.flatMap(page => page.items) ?? []
  usePageTitle(t('title'))
  useMarkRead(filter === 'all' ? list.data?.pages[0]?.as_of : undefined)
  const choose = (next: NoticeFilter) => go(paths.noticesOf(next), { replace: true })
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <div className="sticky top-0 z-[var(--z-bar)] border-line border-b bg-surface/92 backdrop-blur-md">
        <ScreenHeader
          title={t('title')}
          className="static bg-transparent backdrop-blur-none"
          end={
            <IconLink to={paths.noticeSettings} label={t('settingsTitle')}>
              <Icon of={Settings2} />
            </IconLink>
          }
        />
        <div className="overflow-x-auto px-4 pt-1 pb-3 [scrollbar-width:none]">
          <Segmented
            label={t('filters')}
            panelId={panelId}
            value={filter}
            onChange={choose}
            options={noticeFilters.map(value => ({ value, label: t(`filter.${value}`) }))}
          />
        </div>
      </div>
      <div role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${filter}`} className="flex-1">
        <PushInvitation />
        {list.isPending ? (
          <Skeleton>
            <RowBones count={8} />
          </Skeleton>
        ) : list.isError && items.length === 0 ? (
          <ErrorState error={list.error} title={t('error')} onRetry={() => void list.refetch()} />
        ) : items.length === 0 && !list.hasNextPage ? (
          <EmptyState scene="note" title={t(filter === 'all' ? 'emptyTitle' : 'emptyFilterTitle')}>
            {t(filter === 'all' ? 'emptyText' : 'emptyFilterText')}
          </EmptyState>
        ) : (
          <>
            <Days items={items} />
            <More list={list} />
          </>
        )}
      </div>
    </div>
  )
}

/** Says that the list was seen, once for each reading of it. */
function useMarkRead(asOf: string | undefined): void {
  useEffect(() => {
    if (asOf === undefined || document.visibilityState !== 'visible') return
    void noticeCalls.markRead(asOf).catch(() => undefined)
  }, [asOf])
}

function Days({ items }: { items: readonly Notice[] }) {
  const locale = useLocale()
  const now = useNow()
  const days = Map.groupBy(items, notice => dayKey(new Date(notice.at)))
  return [...days].map(([day, notices]) => (
    <section key={day} aria-labelledby={`day-${day}`}>
      <h2
        id={`day-${day}`}
        className="px-4 pt-5 pb-1.5 font-sans font-semibold text-ink-3 text-label tracking-normal"
      >
        {dayName(new Date(notices[0]!.at), now, locale)}
      </h2>
      <ul>
        {notices.map(notice => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </ul>
    </section>
  ))
}

type ListQuery = {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  isFetchNextPageError: boolean
  fetchNextPage: () => unknown
}

function More({ list }: { list: ListQuery }) {
  const t = useTranslations('common')
  const end = useOnSeen(
    list.hasNextPage && !list.isFetchingNextPage && !list.isFetchNextPageError,
    () => void list.fetchNextPage(),
  )
  return (
    <div ref={end} role="status" className="flex min-h-4 items-center justify-center text-ink-3 text-label">
      {list.isFetchNextPageError ? (
        <Button kind="quiet" size="sm" className="my-3" onClick={() => void list.fetchNextPage()}>
          {t('tryAgain')}
        </Button>
      ) : (
        list.isFetchingNextPage && <span className="py-4">{t('loadingMore')}</span>
      )}
    </div>
  )
}
