import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'
import { SquarePen } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePageTitle } from '../app/page-title.ts'
import { conversationsQuery } from '../app/unread.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { SearchBox } from '../ui/search-box.tsx'
import { Bone, Skeleton } from '../ui/skeleton.tsx'
import { ConversationRow } from './conversation-row.tsx'
import { NewChatSheet } from './new-chat-sheet.tsx'

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The conversations, and on a wide screen the open one beside them. */
export function ChatsScreen() {
  const { pathname } = useLocation()
  const inConversation = pathname !== paths.chats
  return (
    <div className="flex min-h-0 flex-1 items-stretch">
      <ConversationList hiddenOnPhone={inConversation} openId={pathname.split('/')[2] ?? null} />
      <div className={cx('min-h-0 min-w-0 flex-1 flex-col', inConversation ? 'flex' : 'hidden md:flex')}>
        <Outlet />
      </div>
    </div>
  )
}

function ConversationList({ hiddenOnPhone, openId }: { hiddenOnPhone: boolean; openId: string | null }) {
  const t = useTranslations()
  const [query, setQuery] = useState('')
  const [writing, setWriting] = useState(false)
  const list = useQuery(conversationsQuery)
  const items = list.data?.items ?? []
  const found = query
    ? items.filter(item => plain(`${item.with.name} ${item.with.handle}`).includes(plain(query)))
    : items
  return (
    <section
      aria-label={t('chats.listLabel')}
      className={cx(
        'min-h-0 w-full flex-none flex-col border-line bg-surface md:flex md:w-[320px] md:border-r lg:w-[352px]',
        hiddenOnPhone ? 'hidden' : 'flex max-md:mx-auto max-md:max-w-[600px]',
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
          <SearchBox label={t('chats.search')} value={query} onChange={setQuery} shortcut />
        </div>
      </div>
      <div className="min-h-0 flex-1 md:overflow-y-auto">
        {list.isPending ? (
          <ListBones />
        ) : list.isError && items.length === 0 ? (
          <ErrorState error={list.error} title={t('chats.listError')} onRetry={() => void list.refetch()} />
        ) : items.length === 0 ? (
          <EmptyState
            scene="letter"
            title={t('chats.emptyTitle')}
            action={<Button onClick={() => setWriting(true)}>{t('chats.emptyAction')}</Button>}
          >
            {t('chats.emptyText')}
          </EmptyState>
        ) : found.length === 0 ? (
          <p className="px-6 py-10 text-center text-ink-2">
            {t('chats.noMatchTitle')}. {t('chats.noMatchText')}
          </p>
        ) : (
          <ul>
            {found.map(item => (
              <ConversationRow key={item.id} conversation={item} open={item.id === openId} />
            ))}
          </ul>
        )}
      </div>
      {writing && <NewChatSheet onClose={() => setWriting(false)} />}
    </section>
  )
}

const ListBones = () => (
  <Skeleton>
    {[0, 1, 2, 3, 4, 5].map(at => (
      <div key={at} className="flex min-h-[72px] items-center gap-3 px-4 py-[9px]">
        <Bone round className="size-[50px] flex-none" />
        <div className="flex-1 space-y-2">
          <Bone className="h-3.5 w-32" />
          <Bone className="h-3 w-48" />
        </div>
      </div>
    ))}
  </Skeleton>
)

/** The pane beside the list before a conversation is chosen. */
export function NoConversation() {
  const t = useTranslations('chats')
  usePageTitle(t('title'))
  return (
    <div className="hidden flex-1 place-items-center md:grid">
      <EmptyState scene="letter" title={t('pickTitle')}>
        {t('pickText')}
      </EmptyState>
    </div>
  )
}
