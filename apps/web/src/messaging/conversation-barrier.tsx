import { Ban, MessageCircleOff } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Conversation } from '../api/types.ts'
import { useUnblock } from '../graph/use-block.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'

/** Stands where one would write, when nothing can be sent: says why as far as the viewer may know, and the way on. */
export function ConversationBarrier({ conversation }: { conversation: Conversation }) {
  const t = useTranslations()
  const { with: other, barrier } = conversation
  const unblock = useUnblock(other)
  const isOwn = barrier === 'you_block'
  return (
    <div
      role="status"
      className="flex flex-none flex-wrap items-center justify-center gap-x-4 gap-y-2 border-line border-t bg-surface px-4 pt-3 pb-[max(12px,env(safe-area-inset-bottom))] md:px-[18px] md:py-4"
    >
      <p className="flex min-w-0 items-start gap-2.5 text-pretty text-ink-2 text-ui">
        <Icon of={isOwn ? Ban : MessageCircleOff} size="s" className="mt-[3px] flex-none" />
        {isOwn ? t('chats.youBlock', { name: other.name }) : t('chats.unavailable', { name: other.name })}
      </p>
      {isOwn && (
        <Button kind="line" size="sm" busy={unblock.isPending} onClick={() => unblock.run()}>
          {t('graph.unblock')}
        </Button>
      )}
    </div>
  )
}
