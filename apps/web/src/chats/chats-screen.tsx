import { Outlet, useLocation } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { usePageTitle } from '../app/page-title.ts'
import { paths } from '../paths.ts'
import { cx } from '../ui/cx.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ChatsClosed } from './chats-gate.tsx'
import { useChats } from './engine/use-chats.ts'
import { ChatList } from './list/chat-list.tsx'

/** The chats, and on a wide screen the open one beside them. Panes scroll; the page itself does not. */
export function ChatsScreen() {
  const { pathname } = useLocation()
  const inChat = pathname !== paths.chats
  const state = useChats()
  if (state.phase !== 'ready' && state.phase !== 'starting') return <ChatsClosed state={state} />
  return (
    <div data-panes={inChat ? 'always' : 'wide'} className="flex min-h-0 flex-1 items-stretch">
      <ChatList hiddenOnPhone={inChat} openId={pathname.split('/')[2] ?? null} />
      <div className={cx('min-h-0 min-w-0 flex-1 flex-col', inChat ? 'flex' : 'hidden md:flex')}>
        <Outlet />
      </div>
    </div>
  )
}

/** The pane beside the list before a chat is chosen. */
export function NoChat() {
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
