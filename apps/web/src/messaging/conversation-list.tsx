import { useInfiniteQuery } from '@tanstack/react-query'
import { SquarePen } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { itemsOf } from '../api/query-client.ts'
import type { Conversation, MemberCard } from '../api/types.ts'
import { conversationsQuery } from '../app/unread.ts'
import { useMe } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { usePeopleSearch } from '../social/people-search.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { SearchBox } from '../ui/search-box.tsx'
import { Bone, Skeleton } from '../ui/skeleton.tsx'
import { useOnSeen } from '../ui/use-on-seen.ts'
import { ConversationRow } from './conversation-row.tsx'
import { NewChatSheet } from './new-chat-sheet.tsx'

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** All conversations, the liveliest first, and a search that also finds people one has not written to yet. */
export function ConversationList({
  hiddenOnPhone,
  openId,
}: {
  hiddenOnPhone: boolean
  openId: string | null
}) {
  const t = useTranslations()
  const [query, setQuery] = useState('')
  const [writing, setWriting] = useState(false)
  const list = useInfiniteQuery(conversationsQuery)
  const items = itemsOf<Conversation>(list.data)
  const wanted = plain(query.trim().replace(/^@/, ''))
  return (
    <section
      aria-label={t('chats.listLabel')}
      className={cx(
        'min-h-0 w-full flex-none flex-col border-line bg-surface md:flex md:w-[320px] md:border-r lg:w-[312px] min-[1320px]:w-[352px]',
        hiddenOnPhone ? 'hidden' : 'flex max-md:mx-auto max-md:max-w-[600px] sm:max-md:border-x',
      )}
    >
      <div className="sticky top-0 z-[var(--z-bar)] bg-canvas/92 backdrop-blur-md md:static md:bg-surface">
        <header className="flex min-h-[52px] items-center pr-2.5 pl-4 md:min-h-[66px]">
          {hiddenOnPhone ? (
            <h2 className="flex-1 text-[1.6875rem]">{t('chats.title')}</h2>
          ) : (
            <h1 tabIndex={-1} className="flex-1 text-h2 md:text-[1.6875rem]">
              {t('chats.title')}
            </h1>
          )}
          <IconButton label={t('chats.new')} onClick={() => setWriting(true)}>
            <Icon of={SquarePen} />
          </IconButton>
        </header>
        <div className="px-4 pb-2.5">
          <SearchBox label={t('chats.searchAll')} value={query} onChange={setQuery} shortcut />
        </div>
      </div>
      <div className="min-h-0 flex-1 md:overflow-y-auto">
        {list.isPending ? (
          <ListBones />
        ) : list.isError && items.length === 0 ? (
          <ErrorState error={list.error} title={t('chats.listError')} onRetry={() => void list.refetch()} />
        ) : wanted ? (
          <Found conversations={items} wanted={wanted} openId={openId} />
        ) : items.length === 0 ? (
          <EmptyState
            scene="letter"
            title={t('chats.emptyTitle')}
            action={<Button onClick={() => setWriting(true)}>{t('chats.emptyAction')}</Button>}
          >
            {t('chats.emptyText')}
          </EmptyState>
        ) : (
          <>
            <ul>
              {items.map(item => (
                <ConversationRow key={item.id} conversation={item} open={item.id === openId} />
              ))}
            </ul>
            <More list={list} />
          </>
        )}
      </div>
      {writing && <NewChatSheet onClose={() => setWriting(false)} />}
    </section>
  )
}

/** Conversations with whom the words name, then the people who are not among them. */
function Found({
  conversations,
  wanted,
  openId,
}: {
  conversations: Conversation[]
  wanted: string
  openId: string | null
}) {
  const t = useTranslations()
  const me = useMe()
  const found = usePeopleSearch(wanted)
  const chats = conversations.filter(item => plain(`${item.with.name} @${item.with.handle}`).includes(wanted))
  const known = new Set([me.id, ...conversations.map(item => item.with.id)])
  const people = (found.data?.items ?? []).filter(person => !known.has(person.id))
  const isLooking = found.isFetching || found.query !== wanted
  const none = chats.length === 0 && people.length === 0
  return (
    <>
      <LiveRegion>{isLooking ? '' : t('people.results', { count: chats.length + people.length })}</LiveRegion>
      <ul>
        {chats.map(item => (
          <ConversationRow key={item.id} conversation={item} open={item.id === openId} />
        ))}
      </ul>
      {people.length > 0 && (
        <>
          <h2 className="px-4 pt-4 pb-1 font-sans text-label font-semibold tracking-normal text-ink-3">
            {t('chats.people')}
          </h2>
          <ul>
            {people.map(person => (
              <PersonToWrite key={person.id} person={person} />
            ))}
          </ul>
        </>
      )}
      {none &&
        (isLooking ? (
          <ListBones count={2} />
        ) : (
          <EmptyState scene="people" title={t('people.noneTitle')}>
            {found.isError ? t('people.searchError') : t('people.noneText')}
          </EmptyState>
        ))}
    </>
  )
}

const PersonToWrite = ({ person }: { person: MemberCard }) => (
  <li>
    <AppLink
      to={paths.chatWith(person.handle)}
      className="flex min-h-[66px] items-center gap-3 px-4 py-2 hover:bg-canvas/60 focus-visible:-outline-offset-2"
    >
      <Avatar member={person} size="chat" />
      <span className="min-w-0">
        <span className="block truncate font-[560] text-body leading-[1.375rem]">{person.name}</span>
        <span className="block truncate text-ink-3 text-small">@{person.handle}</span>
      </span>
    </AppLink>
  </li>
)

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

const ListBones = ({ count = 7 }: { count?: number }) => (
  <Skeleton>
    {Array.from({ length: count }, (_, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: bones are all alike
      <div key={at} className="flex min-h-[72px] items-center gap-3 px-4 py-[9px]">
        <Bone round className="size-[50px] flex-none" />
        <div className="flex-1 space-y-2">
          <Bone className={at % 2 ? 'h-3.5 w-24' : 'h-3.5 w-32'} />
          <Bone className={at % 2 ? 'h-3 w-52' : 'h-3 w-40'} />
        </div>
      </div>
    ))}
  </Skeleton>
)
