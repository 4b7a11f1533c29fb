import { memo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { clockTime } from '../../i18n/times.ts'
import { useMe } from '../../identity/session.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { PaymentCard } from '../card/payment-card.tsx'
import type { ChatEntry } from '../engine/chat-client.ts'
import { SealedFiles } from '../files/sealed-files.tsx'
import { MessageText } from '../text/message-text.tsx'
import { isOnlyEmoji } from '../text/only-emoji.ts'
import { type People, useChatWords } from '../words/chat-words.ts'
import { allowed, useActs } from './acts.ts'
import { BubbleTime } from './bubble-time.tsx'
import type { Bubble } from './chat-flow.ts'
import { HoverActs } from './hover-acts.tsx'
import { Quote } from './quote.tsx'
import { ReactionRow } from './reaction-row.tsx'
import { useTouch } from './use-touch.ts'

/** Inside a run the corners on the writer's side draw close; the last one has the tail. */
const cornersOf = ({ own, first, last }: Bubble): string =>
  own
    ? cx(!first && 'rounded-tr-[9px]', last ? 'rounded-br-[5px]' : 'rounded-br-[9px]')
    : cx(!first && 'rounded-tl-[9px]', last ? 'rounded-bl-[5px]' : 'rounded-bl-[9px]')

export const MessageBubble = memo(function MessageBubble({
  bubble,
  entry,
  answered,
  people,
  isGroup,
  isLit,
}: {
  bubble: Bubble
  entry: ChatEntry
  /** What it answers; null when that is not loaded, undefined when it answers nothing. */
  answered: ChatEntry | null | undefined
  people: People
  isGroup: boolean
  isLit: boolean
}) {
  const t = useTranslations('chats')
  const locale = useLocale()
  const me = useMe()
  const words = useChatWords()
  const acts = useActs()
  const { own } = bubble
  const may = allowed(entry, me.id, acts.isClosed)
  const touch = useTouch({
    onHold: () => acts.openSheet(entry),
    onReply: may.reply ? () => acts.reply(entry) : null,
  })
  const sender = people.get(bubble.sender)
  const time = clockTime(bubble.at, locale)
  const isFace = isGroup && !own
  return (
    <div
      className={cx(
        'flex gap-2',
        own ? 'justify-end' : 'justify-start',
        bubble.first ? 'pt-2' : 'pt-[3px]',
        isLit && 'animate-lit',
      )}
    >
      {isFace && (
        <span className="w-[30px] flex-none self-end">
          {bubble.last && sender && <Avatar member={sender} size="sm" className="size-[30px]" />}
        </span>
      )}
      <div
        {...touch}
        className="group relative flex max-w-[84%] translate-x-[var(--drawn,0px)] touch-pan-y flex-col transition-transform duration-[var(--d-press)] md:max-w-[min(70%,480px)]"
      >
        <div className={cx('relative flex min-w-0 flex-col', own ? 'items-end' : 'items-start')}>
          <span className="sr-only">
            {own ? t('byMe', { time }) : t('byThem', { name: words.memberName(bubble.sender, people), time })}
          </span>
          <Body bubble={bubble} answered={answered} people={people} isGroup={isGroup} />
          <HoverActs entry={entry} own={own} />
        </div>
        {bubble.reactions.length > 0 && (
          <div className={cx('flex', own ? 'justify-end' : 'justify-start')}>
            <ReactionRow
              reactions={bubble.reactions}
              people={people}
              disabled={!may.react}
              onReact={emoji => acts.react(entry, emoji)}
            />
          </div>
        )}
        {bubble.state === 'refused' && (
          <div className="mt-1 mb-1 flex flex-wrap items-center justify-end gap-1" role="alert">
            <span className="font-medium text-caption text-cinnabar">{t('failed')}</span>
            <Button kind="text" size="xs" onClick={() => acts.resend()}>
              {t('retry')}
            </Button>
            <Button kind="text" size="xs" onClick={() => acts.discard(entry)}>
              {t('discard')}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
})

function Body({
  bubble,
  answered,
  people,
  isGroup,
}: {
  bubble: Bubble
  answered: ChatEntry | null | undefined
  people: People
  isGroup: boolean
}) {
  const t = useTranslations('chats')
  const words = useChatWords()
  const acts = useActs()
  const { own, said } = bubble
  const time = <BubbleTime bubble={bubble} className="float-right mt-2 -mb-0.5 ml-2.5" />
  if (said.kind === 'card' && said.type === 'payment')
    return (
      <div className="flex flex-col">
        <PaymentCard id={said.id} own={own} />
        {bubble.state !== 'read' && own && (
          <BubbleTime bubble={bubble} className="mt-1 self-end text-ink-3!" />
        )}
      </div>
    )
  if (said.kind === 'text' && answered === undefined && isOnlyEmoji(said.text))
    return (
      <div className={cx('flex flex-col gap-0.5 py-1', own ? 'items-end' : 'items-start')}>
        <span className="animate-appear text-[2.75rem] leading-[1.15]">{said.text}</span>
        <BubbleTime bubble={bubble} className="text-ink-3!" />
      </div>
    )
  const isQuiet = said.kind !== 'text' && said.kind !== 'files'
  return (
    <div
      className={cx(
        'flow-root max-w-full rounded-[19px] px-[13px] pt-[9px] pb-2 text-body leading-[1.375rem]',
        own ? 'bg-bubble-out text-on-bubble-out' : 'bg-bubble-in text-ink shadow-e1',
        cornersOf(bubble),
        bubble.state === 'waiting' && 'opacity-80',
        bubble.state === 'refused' && 'inset-ring-[1.5px] inset-ring-cinnabar',
        isQuiet && 'text-ink-2 italic',
      )}
    >
      {isGroup && !own && bubble.first && (
        <span aria-hidden="true" className="block font-semibold text-caption text-ink-2 not-italic">
          {words.memberName(bubble.sender, people)}
        </span>
      )}
      {answered !== undefined && (said.kind === 'text' || said.kind === 'files') && said.replyTo && (
        <Quote entry={answered} people={people} onJump={() => acts.jumpTo(said.replyTo!)} />
      )}
      {said.kind === 'files' ? (
        <>
          <SealedFiles chat={acts.chat} files={said.files} />
          {said.text && (
            <div className="pt-1.5">
              <MessageText text={said.text} />
            </div>
          )}
        </>
      ) : said.kind === 'text' ? (
        <MessageText text={said.text} />
      ) : said.kind === 'erased' ? (
        t('erased')
      ) : (
        t('unknownMessage')
      )}
      {time}
    </div>
  )
}
