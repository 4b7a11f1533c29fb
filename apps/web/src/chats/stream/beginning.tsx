import { Lock } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '../../ui/icon.tsx'
import type { ChatRow } from '../engine/chat-client.ts'
import { ChatFace } from '../list/chat-face.tsx'
import { firstName, isSelfChat, useChatWords } from '../words/chat-words.ts'

/** Above the first message: whose chat this is, and who alone can read it. */
export function Beginning({ chat, isEmpty }: { chat: ChatRow; isEmpty: boolean }) {
  const t = useTranslations('chats')
  const words = useChatWords()
  const isSelf = isSelfChat(chat)
  const [mate] = chat.members
  return (
    <div className="flex flex-col items-center px-6 pt-10 pb-5 text-center">
      <ChatFace chat={chat} size="xl" />
      <p className="display mt-3 text-h3">{words.nameOf(chat)}</p>
      <p className="mt-1 max-w-[360px] text-balance text-ink-2 text-small">
        {isSelf
          ? t('selfStart')
          : chat.kind === 'group' || !mate
            ? t('groupStart')
            : t('start', { name: firstName(mate) })}
      </p>
      <p className="mt-2.5 max-w-[360px] text-balance text-caption text-ink-3">
        <Icon of={Lock} size="xs" className="mr-1.5 -mt-0.5 inline" />
        {isSelf ? t('selfSealed') : t('sealed')}
      </p>
      {isEmpty && !isSelf && <p className="mt-2.5 text-ink-2 text-small">{t('startText')}</p>}
    </div>
  )
}
