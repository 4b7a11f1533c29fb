import { Ban, Hourglass, LogOut, MessageCircleOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useUnblock } from '../graph/use-block.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import type { ChatMember, ChatRow } from './engine/chat-client.ts'
import type { Barrier } from './use-barrier.ts'

/** Stands where one would write, when nothing can be sent: says why as far as the member may know, and the way on. */
export function ChatBarrier({ chat, barrier }: { chat: ChatRow; barrier: Barrier }) {
  const t = useTranslations('chats')
  const [mate] = chat.members
  if (chat.status === 'out') return <Bar icon={LogOut}>{t('left')}</Bar>
  if (chat.status === 'joining') return <Bar icon={Hourglass}>{t('joining')}</Bar>
  if (barrier === 'you_block' && mate) return <OwnBlock mate={mate} />
  return <Bar icon={MessageCircleOff}>{t('unavailable', { name: mate?.name ?? t('somebody') })}</Bar>
}

function OwnBlock({ mate }: { mate: ChatMember }) {
  const t = useTranslations()
  const unblock = useUnblock(mate)
  return (
    <Bar
      icon={Ban}
      end={
        <Button kind="line" size="sm" busy={unblock.isPending} onClick={() => unblock.run()}>
          {t('graph.unblock')}
        </Button>
      }
    >
      {t('chats.youBlock', { name: mate.name })}
    </Bar>
  )
}

const Bar = ({ icon, end, children }: { icon: typeof Ban; end?: ReactNode; children: ReactNode }) => (
  <div
    role="status"
    className="flex flex-none flex-wrap items-center justify-center gap-x-4 gap-y-2 border-line border-t bg-surface px-4 pt-3 pb-[max(12px,env(safe-area-inset-bottom))] md:px-[18px] md:py-4"
  >
    <p className="flex min-w-0 items-start gap-2.5 text-pretty text-ink-2 text-ui">
      <Icon of={icon} size="s" className="mt-[3px] flex-none" />
      {children}
    </p>
    {end}
  </div>
)
