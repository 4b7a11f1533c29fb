import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ChevronLeft } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { chatCalls } from '../api/calls.ts'
import { ApiProblem } from '../api/problem.ts'
import { itemsOf, keys } from '../api/query-client.ts'
import { connectionState } from '../api/realtime.ts'
import { useStore } from '../api/store.ts'
import type { Conversation, MemberCard, Payment } from '../api/types.ts'
import { useBack } from '../app/back.ts'
import { usePageTitle } from '../app/page-title.ts'
import { useMe } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { usePayments } from '../wallet/wallet-queries.ts'
import { ConversationBarrier } from './conversation-barrier.tsx'
import { ConversationBones, TitleBones } from './conversation-bones.tsx'
import { catchUp, listedConversation, messagesOf } from './conversation-cache.ts'
import { ConversationDetails } from './conversation-details.tsx'
import { ConversationMenu } from './conversation-menu.tsx'
import { MessageInput } from './message-input.tsx'
import { MessageStream } from './message-stream.tsx'
import { outboxStore } from './outbox-sender.ts'
import { typingIn } from './typing.ts'

const pageSize = 50

export function ConversationScreen() {
  const { conversationId } = useParams({ strict: false }) as { conversationId: string }
  // A new conversation starts from nothing: no scroll place, no draft, no unread line of another one.
  return <OpenConversationPane key={conversationId} id={conversationId} />
}

function OpenConversationPane({ id }: { id: string }) {
  const t = useTranslations()
  const back = useBack(paths.chats)
  const conversation = useQuery({
    queryKey: keys.conversation(id),
    queryFn: () => chatCalls.read(id),
    placeholderData: () => listedConversation(id),
  })
  const other = conversation.data?.with
  usePageTitle(other ? t('chats.conversationWith', { name: other.name }) : t('chats.title'))
  const gone = conversation.error instanceof ApiProblem && [400, 404].includes(conversation.error.status)
  if (gone)
    return (
      <div className="grid flex-1 place-items-center overflow-y-auto">
        <EmptyState
          level="h1"
          scene="letter"
          title={t('chats.gone')}
          action={<ButtonLink to={paths.chats}>{t('chats.title')}</ButtonLink>}
        >
          {t('chats.goneText')}
        </EmptyState>
      </div>
    )
  return (
    <div className="flex min-h-0 flex-1">
      <section
        aria-label={other ? t('chats.conversationWith', { name: other.name }) : t('chats.title')}
        className="flex min-h-0 min-w-0 flex-1 flex-col"
      >
        <header className="flex h-[58px] flex-none items-center gap-1.5 border-line border-b bg-surface pr-2 pl-1.5 md:h-[66px] md:gap-3 md:pr-3.5 md:pl-5">
          <IconButton label={t('common.nav.back')} onClick={back} className="md:hidden">
            <Icon of={ChevronLeft} size="l" />
          </IconButton>
          {other ? (
            <>
              <ConversationTitle conversation={conversation.data!} />
              <ConversationMenu conversation={conversation.data!} />
            </>
          ) : (
            <TitleBones title={t('chats.title')} />
          )}
        </header>
        {conversation.data ? (
          <ConversationBody conversation={conversation.data} />
        ) : conversation.isError ? (
          <ErrorState
            error={conversation.error}
            title={t('chats.conversationError')}
            onRetry={() => void conversation.refetch()}
          />
        ) : (
          <ConversationBones />
        )}
      </section>
      {other && <DetailsOf member={other} canPay={!conversation.data?.barrier} />}
    </div>
  )
}

function ConversationTitle({ conversation }: { conversation: Conversation }) {
  const t = useTranslations('chats')
  const { with: other } = conversation
  const typing = useStore(typingIn).has(conversation.id)
  return (
    <AppLink
      to={paths.profile(other.handle)}
      className="flex min-w-0 items-center gap-2.5 rounded-m py-1 pr-2"
    >
      <Avatar member={other} size="sm" className="md:size-[42px]" />
      <span className="min-w-0">
        <h1
          tabIndex={-1}
          className="truncate font-sans font-semibold text-body leading-[1.1875rem] tracking-normal md:text-[1.0625rem]"
        >
          {other.name}
        </h1>
        <span
          className={
            typing ? 'block truncate text-caption text-laurel' : 'block truncate text-caption text-ink-3'
          }
        >
          {typing ? t('typing', { name: other.name.split(' ')[0]! }) : `@${other.handle}`}
        </span>
      </span>
    </AppLink>
  )
}

function ConversationBody({ conversation }: { conversation: Conversation }) {
  const t = useTranslations('chats')
  const me = useMe()
  const { id } = conversation
  // Tries come and go while it is away; the wait counts from when it was lost.
  const isConnected = useStore(connectionState) === 'open'
  const outbox = useStore(outboxStore)
  const waiting = useMemo(() => outbox.filter(entry => entry.conversationId === id), [outbox, id])
  // What had been read when the conversation was opened; the line stays there while one reads on.
  const [unreadAfterSeq] = useState(conversation.unread_count > 0 ? conversation.last_read_seq : null)
  const firstPage = Math.min(100, Math.max(pageSize, conversation.unread_count + 10))
  const messages = useInfiniteQuery({
    queryKey: keys.messages(id),
    queryFn: ({ pageParam }) =>
      chatCalls.messages(
        id,
        pageParam === null ? { limit: firstPage } : { before_seq: pageParam, limit: pageSize },
      ),
    initialPageParam: null as number | null,
    getNextPageParam: page => (page.has_more ? (page.items[0]?.seq ?? null) : null),
    // What is known stays true: messages never change. What came since is caught up with, not read again.
    staleTime: Number.POSITIVE_INFINITY,
  })
  const all = useMemo(() => messagesOf(messages.data), [messages.data])
  const lastKnownSeq = all.at(-1)?.seq ?? 0
  const isBehind = messages.isSuccess && lastKnownSeq < (conversation.last_message?.seq ?? 0)
  useEffect(() => {
    if (isBehind) catchUp(id).catch(() => undefined)
  }, [isBehind, id])
  const payments = usePaymentsWith(conversation.with.id)
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (isConnected) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), 4000)
    return () => clearTimeout(timer)
  }, [isConnected])
  return (
    <>
      <div role="status">
        {slow && (
          <p className="bg-sunken px-4 py-1.5 text-center text-caption text-ink-2">{t('connecting')}</p>
        )}
      </div>
      {messages.isPending ? (
        <ConversationBones />
      ) : messages.isError && all.length === 0 ? (
        <div className="flex-1 overflow-y-auto">
          <ErrorState
            error={messages.error}
            title={t('conversationError')}
            onRetry={() => void messages.refetch()}
          />
        </div>
      ) : (
        <MessageStream
          conversation={conversation}
          messages={all}
          waiting={waiting}
          memberId={me.id}
          unreadAfterSeq={unreadAfterSeq}
          payments={payments}
          older={{
            has: messages.hasNextPage,
            loading: messages.isFetchingNextPage,
            failed: messages.isFetchNextPageError,
            load: () => void messages.fetchNextPage(),
          }}
        />
      )}
      {conversation.barrier ? (
        <ConversationBarrier conversation={conversation} />
      ) : (
        <MessageInput conversation={conversation} />
      )}
    </>
  )
}

/** The latest payments between the viewer and one member. */
function usePaymentsWith(memberId: string): Payment[] {
  const payments = usePayments().data
  return useMemo(
    () => itemsOf<Payment>(payments).filter(payment => payment.counterparty?.id === memberId),
    [payments, memberId],
  )
}

const DetailsOf = ({ member, canPay }: { member: MemberCard; canPay: boolean }) => (
  <ConversationDetails member={member} canPay={canPay} payments={usePaymentsWith(member.id)} />
)
