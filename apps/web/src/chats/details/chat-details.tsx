import { ArrowUpRight, UserRound } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SafetyLink } from '../devices/safety-link.tsx'
import type { ChatRow } from '../engine/chat-client.ts'
import { ChatFace } from '../list/chat-face.tsx'
import { useBarrier } from '../use-barrier.ts'
import { isSelfChat, useChatWords } from '../words/chat-words.ts'
import { Between } from './between.tsx'
import { GroupDetails } from './group-details.tsx'
import { PairFacts } from './pair-facts.tsx'

/** Whose chat it is and what one can do about it: a pane beside it, or a screen of its own on a phone. */
export function ChatDetails({ chat, heading: Heading }: { chat: ChatRow; heading: 'h1' | 'h2' }) {
  const t = useTranslations()
  const words = useChatWords()
  const barrier = useBarrier(chat)
  const mate = chat.kind === 'pair' ? chat.members[0] : undefined
  return (
    <>
      <div className="text-center">
        <ChatFace chat={chat} size="xl" className="mx-auto" />
        <Heading tabIndex={-1} className="mt-2.5 text-[1.5625rem] leading-7">
          {words.nameOf(chat)}
        </Heading>
        {mate && <p className="text-ink-3 text-small">@{mate.handle}</p>}
        {chat.kind === 'group' && (
          <p className="text-ink-3 text-small">
            {t('chats.members', { count: chat.members.length + (chat.status === 'out' ? 0 : 1) })}
          </p>
        )}
        {isSelfChat(chat) && <p className="mt-1 text-ink-2 text-small">{t('chats.selfSealed')}</p>}
      </div>
      {mate && (
        <>
          <div className="mt-4 flex flex-wrap gap-2">
            {barrier === null && (
              <ButtonLink
                to={paths.sendTo(mate.handle)}
                kind="sun"
                size="sm"
                className="grow"
                icon={<Icon of={ArrowUpRight} size="s" />}
              >
                {t('chats.pay')}
              </ButtonLink>
            )}
            <ButtonLink
              to={paths.profile(mate.handle)}
              kind="quiet"
              size="sm"
              className="grow"
              icon={<Icon of={UserRound} size="s" />}
            >
              {t('me.profile')}
            </ButtonLink>
          </div>
          <Between memberId={mate.id} />
          <PairFacts member={mate} />
          <SafetyLink member={mate} className="mt-6" />
        </>
      )}
      {chat.kind === 'group' && <GroupDetails chat={chat} />}
    </>
  )
}
