import { useLocale, useTranslations } from 'use-intl'
import { dayName } from '../../i18n/times.ts'
import { cx } from '../../ui/cx.ts'
import { useNow } from '../../ui/time-ago.tsx'
import { PaymentCard } from '../card/payment-card.tsx'
import type { ChatEntry, ChatRow } from '../engine/chat-client.ts'
import type { People } from '../words/chat-words.ts'
import { Beginning } from './beginning.tsx'
import type { FlowItem } from './chat-flow.ts'
import { MessageBubble } from './message-bubble.tsx'
import { SystemLine } from './system-line.tsx'

/** One row of the stream, whatever it holds. */
export function StreamRow({
  item,
  entry,
  answered,
  chat,
  people,
  isLit,
  isEmpty,
}: {
  item: FlowItem
  entry: ChatEntry | undefined
  answered: ChatEntry | null | undefined
  chat: ChatRow
  people: People
  isLit: boolean
  isEmpty: boolean
}) {
  return (
    <div className="mx-auto w-full max-w-[860px] px-3 md:px-[22px]">
      <Content {...{ item, entry, answered, chat, people, isLit, isEmpty }} />
    </div>
  )
}

function Content({ item, entry, answered, chat, people, isLit, isEmpty }: Parameters<typeof StreamRow>[0]) {
  const t = useTranslations('chats')
  const locale = useLocale()
  const now = useNow()
  switch (item.kind) {
    case 'beginning':
      return <Beginning chat={chat} isEmpty={isEmpty} />
    case 'day':
      return (
        <p className="px-2.5 py-2 text-center font-medium text-caption text-ink-3">
          {dayName(item.at, now, locale)}
        </p>
      )
    case 'unread':
      return (
        <p className="flex items-center gap-3 py-2 font-semibold text-caption text-sun-text before:h-px before:flex-1 before:bg-sun after:h-px after:flex-1 after:bg-sun">
          {t('unreadLine')}
        </p>
      )
    case 'system':
      return <SystemLine happened={item.happened} sender={item.sender} people={people} />
    case 'payment':
      return (
        <div className={cx('flex py-1.5', item.own ? 'justify-end' : 'justify-start')}>
          <PaymentCard id={item.id} own={item.own} />
        </div>
      )
    case 'bubble':
      return entry ? (
        <MessageBubble
          bubble={item}
          entry={entry}
          answered={answered}
          people={people}
          isGroup={chat.kind === 'group'}
          isLit={isLit}
        />
      ) : null
  }
}
