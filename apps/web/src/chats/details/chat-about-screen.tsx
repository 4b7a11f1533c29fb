import { useParams } from '@tanstack/react-router'
import { ChevronLeft } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useBack } from '../../app/back.ts'
import { usePageTitle } from '../../app/page-title.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PaneBones } from '../chat-screen.tsx'
import { WhenOpen } from '../chats-gate.tsx'
import { useChat } from '../engine/use-chats.ts'
import { ChatDetails } from './chat-details.tsx'

/** What is known of a chat, as a screen of its own. */
export function ChatAboutScreen() {
  const { chatId } = useParams({ strict: false }) as { chatId: string }
  return (
    <WhenOpen bones={<PaneBones />}>
      <About id={chatId} />
    </WhenOpen>
  )
}

function About({ id }: { id: string }) {
  const t = useTranslations()
  const chat = useChat(id)
  const back = useBack(paths.chat(id))
  const title = chat?.kind === 'group' ? t('chats.aboutGroup') : t('chats.about')
  usePageTitle(title)
  if (chat === undefined) return <PaneBones />
  if (chat === null)
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
    <section aria-label={title} className="flex min-h-0 flex-1 flex-col bg-surface">
      <header className="flex h-[58px] flex-none items-center gap-1.5 border-line border-b px-1.5 md:h-[66px]">
        <IconButton label={t('common.nav.back')} onClick={back}>
          <Icon of={ChevronLeft} size="l" />
        </IconButton>
        <span className="truncate font-semibold text-title">{title}</span>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 py-6">
        <div className="mx-auto max-w-[480px]">
          <ChatDetails chat={chat} heading="h1" />
        </div>
      </div>
    </section>
  )
}
