import { useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useBack } from '../app/back.ts'
import { usePageTitle } from '../app/page-title.ts'
import { paths } from '../paths.ts'
import { ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { ChatBody } from './chat-body.tsx'
import { ChatHeader, HeaderBones } from './chat-header.tsx'
import { WhenOpen } from './chats-gate.tsx'
import { ChatDetails } from './details/chat-details.tsx'
import type { ChatRow } from './engine/chat-client.ts'
import { useChatList } from './engine/use-chats.ts'
import { StreamBones } from './stream/bones.tsx'
import { peopleOf, useChatWords } from './words/chat-words.ts'

export function ChatScreen() {
  const { chatId } = useParams({ strict: false }) as { chatId: string }
  // A new chat starts from nothing: no scroll place, no draft, no unread line of another one.
  return (
    <WhenOpen bones={<PaneBones />}>
      <ChatPane key={chatId} id={chatId} />
    </WhenOpen>
  )
}

export const PaneBones = () => (
  <div className="flex min-h-0 flex-1 flex-col">
    <HeaderBones />
    <StreamBones />
  </div>
)

function ChatPane({ id }: { id: string }) {
  const t = useTranslations('chats')
  const list = useChatList()
  const chat = list.data?.find(row => row.id === id)
  if (list.isError && !list.data)
    return (
      <ErrorState error={list.error} title={t('conversationError')} onRetry={() => void list.refetch()} />
    )
  if (chat) return <OpenChat chat={chat} />
  if (list.isPending || list.isFetching) return <PaneBones />
  return <NoSuchChat />
}

function NoSuchChat() {
  const t = useTranslations('chats')
  usePageTitle(t('title'))
  return (
    <div className="grid flex-1 place-items-center overflow-y-auto">
      <EmptyState
        level="h1"
        scene="letter"
        title={t('gone')}
        action={<ButtonLink to={paths.chats}>{t('title')}</ButtonLink>}
      >
        {t('goneText')}
      </EmptyState>
    </div>
  )
}

function OpenChat({ chat }: { chat: ChatRow }) {
  const t = useTranslations('chats')
  const words = useChatWords()
  const back = useBack(paths.chats)
  const people = useMemo(() => peopleOf(chat), [chat])
  const name = words.nameOf(chat)
  const label = t('conversationWith', { name })
  usePageTitle(label)
  return (
    <div className="flex min-h-0 flex-1">
      <section aria-label={label} className="flex min-h-0 min-w-0 flex-1 flex-col">
        <ChatHeader chat={chat} people={people} onBack={back} />
        <ChatBody chat={chat} people={people} />
      </section>
      <aside
        aria-label={t('details', { name })}
        className="hidden w-[268px] flex-none overflow-y-auto border-line border-l bg-surface px-[18px] py-6 lg:block min-[1320px]:w-[292px]"
      >
        <ChatDetails chat={chat} heading="h2" />
      </aside>
    </div>
  )
}
