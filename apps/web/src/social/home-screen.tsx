import { useSearch } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { keys } from '../api/query-client.ts'
import { useGo } from '../app/go.ts'
import { usePageTitle } from '../app/page-title.ts'
import { useInstance } from '../identity/session.ts'
import { NoticesBell } from '../notices/bell.tsx'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconLink } from '../ui/icon-button.tsx'
import { Mark } from '../ui/mark.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { ComposePrompt } from './compose/compose-prompt.tsx'
import {
  type FeedName,
  feedNameOf,
  fetcherOf,
  useKeptFeeds,
  useOffersForYou,
  useOwnLists,
} from './feed/feeds.ts'
import { NewPostsPill } from './feed/new-posts-pill.tsx'
import { PullToRefresh } from './feed/pull-to-refresh.tsx'
import { clearNewPosts } from './new-posts.ts'
import { type ComposeTask, openComposer } from './post-dialogs.ts'
import { PostFeed, refreshFeed, usePostFeed } from './post-feed.tsx'

const panelId = 'square'
const newPost: ComposeTask = { kind: 'new' }

/** The square: what the people one follows say, or everybody here. */
export function HomeScreen() {
  const t = useTranslations()
  const go = useGo()
  const search: { feed?: string } = useSearch({ strict: false })
  const offersForYou = useOffersForYou()
  const asked = feedNameOf(search.feed)
  const name = asked === 'for-you' && !offersForYou ? 'home' : asked
  const lists = useOwnLists()
  const kept = useKeptFeeds()
  usePageTitle(t('home.title'))
  const fetchPage = fetcherOf(name)
  const feed = usePostFeed(keys.timeline(name), fetchPage)
  const refresh = () => {
    clearNewPosts()
    return refreshFeed(keys.timeline(name), fetchPage)
  }
  const choose = (next: FeedName) =>
    go(next === 'home' ? paths.home : `${paths.home}?feed=${next}`, { replace: true })
  const tabs: { value: FeedName; label: string }[] = [
    { value: 'home', label: t('home.following') },
    ...(offersForYou ? [{ value: 'for-you' as const, label: t('home.forYou') }] : []),
    { value: 'local', label: t('home.local') },
    ...[...lists, ...kept].map(({ id, title }) => ({ value: id as FeedName, label: title })),
  ]
  return (
    <div className="flex w-full min-w-0 flex-1 flex-col border-line bg-surface sm:border-x">
      <header className="sticky top-0 z-[var(--z-bar)] flex min-h-[52px] items-center border-line border-b bg-canvas/92 pr-1.5 pl-4 backdrop-blur-md md:min-h-[66px] md:gap-2 md:bg-surface/92 md:pr-2.5">
        <Mark size={30} className="md:hidden" />
        <h1 tabIndex={-1} className="sr-only flex-1 md:not-sr-only md:text-[1.6875rem]">
          {t('home.title')}
        </h1>
        <div className="ml-2.5 min-w-0 flex-1 overflow-x-auto py-2 [scrollbar-width:none] md:ml-0 md:flex-initial">
          <Segmented
            label={t('home.feeds')}
            panelId={panelId}
            value={name}
            onChange={choose}
            options={tabs}
          />
        </div>
        <NoticesBell className="md:hidden" />
        <IconLink to={paths.search} label={t('common.nav.search')} className="min-[1060px]:hidden">
          <Icon of={Search} />
        </IconLink>
      </header>
      <div className="border-line border-b bg-surface px-4 py-2.5 md:py-3.5">
        <ComposePrompt task={newPost} words={t('home.composerPrompt')} />
      </div>
      <div role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${name}`} className="relative flex-1">
        <NewPostsPill onShow={refresh} />
        <PullToRefresh onRefresh={refresh}>
          <PostFeed
            feed={feed}
            feedKey={name}
            label={tabs.find(tab => tab.value === name)?.label ?? t('home.title')}
            errorTitle={t('home.feedError')}
            empty={<EmptySquare feed={name} onLook={() => choose('local')} />}
          />
        </PullToRefresh>
      </div>
    </div>
  )
}

function EmptySquare({ feed, onLook }: { feed: FeedName; onLook: () => void }) {
  const t = useTranslations('home')
  const instance = useInstance()
  if (feed === 'for-you')
    return (
      <EmptyState
        scene="people"
        title={t('emptyForYouTitle')}
        action={<Button onClick={onLook}>{t('emptyFollowingAction')}</Button>}
      >
        {t('emptyForYouText')}
      </EmptyState>
    )
  if (feed.startsWith('list_'))
    return (
      <EmptyState scene="note" title={t('emptyListTitle')}>
        {t('emptyListText')}
      </EmptyState>
    )
  if (feed.startsWith('feed_'))
    return (
      <EmptyState scene="note" title={t('emptyFeedTitle')}>
        {t('emptyFeedText')}
      </EmptyState>
    )
  return feed === 'home' ? (
    <EmptyState
      scene="people"
      title={t('emptyFollowingTitle')}
      action={<Button onClick={onLook}>{t('emptyFollowingAction')}</Button>}
    >
      {t('emptyFollowingText')}
    </EmptyState>
  ) : (
    <EmptyState
      scene="note"
      title={t('emptyLocalTitle')}
      action={<Button onClick={() => openComposer(newPost)}>{t('emptyLocalAction')}</Button>}
    >
      {t('emptyLocalText', { name: instance?.name ?? 'Stoa' })}
    </EmptyState>
  )
}
