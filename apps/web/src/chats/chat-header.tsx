import { ChevronLeft } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useStore } from '../api/store.ts'
import { paths } from '../paths.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { ChatMenu } from './chat-menu.tsx'
import type { ChatRow } from './engine/chat-client.ts'
import { ChatFace } from './list/chat-face.tsx'
import { TitleBones } from './stream/bones.tsx'
import { typingIn } from './stream/typing.ts'
import { firstName, isSelfChat, type People, useChatWords } from './words/chat-words.ts'

const look =
  'flex h-[58px] flex-none items-center gap-1.5 border-line border-b bg-surface pr-2 pl-1.5 md:h-[66px] md:gap-3 md:pr-3.5 md:pl-5'

export function HeaderBones() {
  const t = useTranslations('chats')
  return (
    <header className={look}>
      <TitleBones title={t('title')} />
    </header>
  )
}

export function ChatHeader({ chat, people, onBack }: { chat: ChatRow; people: People; onBack: () => void }) {
  const t = useTranslations()
  const words = useChatWords()
  const typing = useStore(typingIn).get(chat.id)
  const writer = people.get(typing?.[0] ?? '')
  const [mate] = chat.members
  const sub = isSelfChat(chat)
    ? t('chats.selfText')
    : chat.kind === 'pair' && mate
      ? `@${mate.handle}`
      : t('chats.members', { count: chat.members.length + (chat.status === 'out' ? 0 : 1) })
  return (
    <header className={look}>
      <IconButton label={t('common.nav.back')} onClick={onBack} className="md:hidden">
        <Icon of={ChevronLeft} size="l" />
      </IconButton>
      <AppLink
        to={paths.chatAbout(chat.id)}
        className="flex min-w-0 items-center gap-2.5 rounded-m py-1 pr-2"
      >
        <ChatFace chat={chat} size="sm" className="md:size-[42px]" />
        <span className="min-w-0">
          <h1
            tabIndex={-1}
            className="truncate font-sans font-semibold text-body leading-[1.1875rem] tracking-normal md:text-[1.0625rem]"
          >
            {words.nameOf(chat)}
          </h1>
          <span
            className={
              writer ? 'block truncate text-caption text-laurel' : 'block truncate text-caption text-ink-3'
            }
          >
            {writer ? t('chats.typing', { name: firstName(writer) }) : sub}
          </span>
        </span>
      </AppLink>
      <ChatMenu chat={chat} />
    </header>
  )
}
