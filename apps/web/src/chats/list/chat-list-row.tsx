import { CheckCheck, Clock, Lock, OctagonAlert } from 'lucide-react'
import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useStore } from '../../api/store.ts'
import { rowTime } from '../../i18n/times.ts'
import { useMe } from '../../identity/session.ts'
import { paths } from '../../paths.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { CountDot } from '../../ui/badge.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { useNow } from '../../ui/time-ago.tsx'
import type { ChatRow } from '../engine/chat-client.ts'
import { isSaid } from '../stream/said.ts'
import { typingIn } from '../stream/typing.ts'
import { firstName, isSelfChat, peopleOf, useChatWords } from '../words/chat-words.ts'
import { ChatFace } from './chat-face.tsx'

const none: readonly string[] = []

/** A chat in the list: whose it is, the last that was said, and what waits. */
export function ChatListRow({ chat, open }: { chat: ChatRow; open: boolean }) {
  const locale = useLocale()
  const now = useNow()
  const words = useChatWords()
  const { unread, last } = chat
  const at = new Date(last?.at ?? chat.lastActivityAt)
  return (
    <li className="relative not-first:before:absolute not-first:before:top-0 not-first:before:right-0 not-first:before:left-[78px] not-first:before:h-px not-first:before:bg-line">
      <AppLink
        to={paths.chat(chat.id)}
        aria-current={open ? 'page' : undefined}
        className={cx(
          'flex min-h-[72px] items-center gap-3 px-4 py-[9px] focus-visible:-outline-offset-2',
          open ? 'bg-sun-wash' : 'hover:bg-canvas/60',
        )}
      >
        <ChatFace chat={chat} size="chat" />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline justify-between gap-2">
            <span
              className={cx(
                'truncate text-body leading-[1.375rem]',
                unread > 0 ? 'font-[640]' : 'font-[560]',
              )}
            >
              {words.nameOf(chat)}
            </span>
            <time
              dateTime={at.toISOString()}
              className={cx(
                'num flex-none text-caption',
                unread > 0 ? 'font-semibold text-sun-text' : 'text-ink-3',
              )}
            >
              {rowTime(at, now, locale)}
            </time>
          </span>
          <span className="mt-px flex items-center gap-1.5">
            <Preview chat={chat} isOpen={open} />
            <EndMark chat={chat} />
          </span>
        </span>
      </AppLink>
    </li>
  )
}

function Preview({ chat, isOpen }: { chat: ChatRow; isOpen: boolean }) {
  const t = useTranslations('chats')
  const me = useMe()
  const words = useChatWords()
  const people = useMemo(() => peopleOf(chat), [chat])
  const typing = useStore(typingIn).get(chat.id) ?? none
  const { last, draft, unread } = chat
  const writer = people.get(typing[0] ?? '')
  const look = 'min-w-0 flex-1 truncate text-small'
  if (writer)
    return <span className={cx(look, 'text-laurel')}>{t('typing', { name: firstName(writer) })}</span>
  if (chat.status === 'joining') return <span className={cx(look, 'text-ink-3')}>{t('joiningTitle')}</span>
  if (draft && !isOpen)
    return <span className={cx(look, 'text-sun-text')}>{t('draft', { text: draft.text })}</span>
  if (!last) return <span className={cx(look, 'text-ink-3')}>{t('noMessages')}</span>
  const text = words.plain(last, people)
  const named =
    !isSaid(last.content) || isSelfChat(chat)
      ? text
      : last.sender === me.id
        ? t('you', { text })
        : chat.kind === 'group'
          ? t('saidBy', { name: words.memberName(last.sender, people).split(' ')[0]!, text })
          : text
  return <span className={cx(look, unread > 0 ? 'text-ink-2' : 'text-ink-3')}>{named}</span>
}

/** How many are new; else how far one's own last message has come. */
function EndMark({ chat }: { chat: ChatRow }) {
  const t = useTranslations('chats')
  const me = useMe()
  const { unread, last, members } = chat
  if (unread > 0) return <CountDot tone="sun" count={unread} words={t('unread', { count: unread })} />
  if (chat.status === 'out') return <Mark of={Lock} words={t('left')} />
  if (last?.sender !== me.id || !isSaid(last.content)) return null
  if (last.status === 'waiting') return <Mark of={Clock} words={t('waitingMark')} />
  if (last.status === 'refused')
    return <Mark of={OctagonAlert} words={t('failedMark')} className="text-cinnabar" />
  const isRead = members.length > 0 && members.every(member => member.readSeq >= (last.seq ?? 0))
  return isRead ? <Mark of={CheckCheck} words={t('read')} /> : null
}

const Mark = ({
  of,
  words,
  className = 'text-ink-3',
}: {
  of: typeof Lock
  words: string
  className?: string
}) => (
  <span className={cx('flex-none', className)}>
    <Icon of={of} size="xs" />
    <span className="sr-only">{words}</span>
  </span>
)
