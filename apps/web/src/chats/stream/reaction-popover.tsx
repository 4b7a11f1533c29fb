import { Popover } from 'radix-ui'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { EmojiGrid } from '../emoji/emoji-grid.tsx'
import { QuickReactions } from './quick-reactions.tsx'

/** Reactions beside the message: six at once, all the others one press further. */
export function ReactionPopover({
  trigger,
  onChoose,
}: {
  trigger: ReactNode
  onChoose: (emoji: string) => void
}) {
  const t = useTranslations('chats')
  const [open, setOpen] = useState(false)
  const [all, setAll] = useState(false)
  const choose = (emoji: string) => {
    setOpen(false)
    onChoose(emoji)
  }
  return (
    <Popover.Root
      open={open}
      onOpenChange={next => {
        setOpen(next)
        setAll(false)
      }}
    >
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          side="top"
          sideOffset={6}
          collisionPadding={12}
          aria-label={t('react')}
          className="z-[var(--z-menu)] max-w-[340px] rounded-xl bg-raised p-1.5 shadow-e3 data-[state=open]:animate-appear"
        >
          {all ? (
            <EmojiGrid label={t('react')} onChoose={choose} />
          ) : (
            <QuickReactions onChoose={choose} onMore={() => setAll(true)} />
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
