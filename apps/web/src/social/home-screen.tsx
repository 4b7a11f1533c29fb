import { useSearch } from '@tanstack/react-router'
import { ArrowUp, Search } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { postCalls } from '../api/calls.ts'
import { keys, queryClient } from '../api/query-client.ts'
import { useStore } from '../api/store.ts'
import { openDialog } from '../app/dialogs.ts'
import { useGo } from '../app/go.ts'
import { usePageTitle } from '../app/page-title.ts'
import { scrollToTop } from '../app/scroll.ts'
import { useInstance, useMe } from '../identity/session.ts'
import { NoticesBell } from '../notices/bell.tsx'
import { paths } from '../paths.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconLink } from '../ui/icon-button.tsx'
import { Mark } from '../ui/mark.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Composer } from './composer.tsx'
import { HomeAside } from './home-aside.tsx'
import { clearNewPosts, newPostIds } from './new-posts.ts'
import { PostFeed, usePostFeed } from './post-feed.tsx'

type FeedName = 'home' | 'local'
const panelId = 'square'

/** The square: what the people one follows say, or everybody here. */
export function HomeScreen() {
  const t = useTranslations()
  const go = useGo()
  const me = useMe()
  const search: { feed?: 'local' } = useSearch({ strict: false })
  const name: FeedName = search.feed === 'local' ? 'local' : 'home'
  usePageTitle(t('home.title'))
  const feed = usePostFeed(keys.timeline(name), name === 'local' ? postCalls.local : postCalls.home)
  const choose = (next: FeedName) =>
    go(next === 'local' ? `${paths.home}?feed=local` : paths.home, { replace: true })
  return (
    <div className="mx-auto flex w-full max-w-[1120px] flex-1 justify-center gap-6 lg:gap-9">
      <div className="flex w-full min-w-0 max-w-[664px] flex-col border-line bg-surface sm:border-x">
        <header className="sticky top-0 z-[var(--z-bar)] flex min-h-[52px] items-center gap-2 border-line border-b bg-canvas/92 pr-2.5 pl-4 backdrop-blur-md md:min-h-[66px] md:bg-surface/92">
          <Mark size={30} className="md:hidden" />
          <h1 tabIndex={-1} className="sr-only flex-1 md:not-sr-only md:text-[1.6875rem]">
            {t('home.title')}
          </h1>
          <div className="ml-1.5 flex-1 md:ml-0 md:flex-none">
            <Segmented
              label={t('home.feeds')}
              panelId={panelId}
              value={name}
              onChange={choose}
              options={[
                { value: 'home', label: t('home.following') },
                { value: 'local', label: t('home.local') },
              ]}
            />
          </div>
          <NoticesBell className="md:hidden" />
          <IconLink to={paths.search} label={t('common.nav.search')} className="min-[1060px]:hidden">
            <Icon of={Search} />
          </IconLink>
        </header>
        <button
          type="button"
          onClick={() => openDialog('compose')}
          className="flex min-h-[58px] w-full items-center gap-3 border-line border-b bg-surface px-4 text-left text-body text-ink-3 md:hidden"
        >
          <Avatar member={me} size="sm" />
          {t('home.composerPrompt')}
        </button>
        <div className="hidden border-line border-b bg-surface px-4 pt-3.5 pb-3 md:block">
          <Composer />
        </div>
        <div role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${name}`} className="relative flex-1">
          <NewPostsPill
            feed={name}
            onShow={() => void queryClient.invalidateQueries({ queryKey: keys.timeline(name) })}
          />
          <PostFeed
            feed={feed}
            feedKey={name}
            label={name === 'local' ? t('home.local') : t('home.following')}
            errorTitle={t('home.feedError')}
            empty={<EmptySquare feed={name} onLook={() => choose('local')} />}
          />
        </div>
      </div>
      <HomeAside />
    </div>
  )
}

function NewPostsPill({ feed, onShow }: { feed: FeedName; onShow: () => void }) {
  const t = useTranslations('home')
  const ids = useStore(newPostIds)
  return (
    <div
      role="status"
      className="pointer-events-none sticky top-[60px] z-[var(--z-bar)] flex h-0 justify-center md:top-[78px]"
    >
      {ids.length > 0 && (
        <Button
          key={feed}
          size="sm"
          className="num pointer-events-auto animate-appear shadow-e2"
          icon={<Icon of={ArrowUp} size="xs" />}
          onClick={() => {
            clearNewPosts()
            onShow()
            scrollToTop()
          }}
        >
          {t('postsNew', { count: ids.length })}
        </Button>
      )}
    </div>
  )
}

function EmptySquare({ feed, onLook }: { feed: FeedName; onLook: () => void }) {
  const t = useTranslations('home')
  const instance = useInstance()
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
      action={<Button onClick={() => openDialog('compose')}>{t('emptyLocalAction')}</Button>}
    >
      {t('emptyLocalText', { name: instance?.name ?? 'Stoa' })}
    </EmptyState>
  )
}
