import { CornerUpLeft, Ellipsis, SmilePlus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useMe } from '../../identity/session.ts'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import type { ChatEntry } from '../engine/chat-client.ts'
import { allowed, useActs } from './acts.ts'
import { ReactionPopover } from './reaction-popover.tsx'

const button = 'grid size-8 place-items-center rounded-full text-ink-2 hover:bg-quiet hover:text-ink'

/**
 * Beside the message under the pointer. The keyboard has keys on the message itself; a screen reader finds the last
 * button on a phone too.
 */
export function HoverActs({ entry, own }: { entry: ChatEntry; own: boolean }) {
  const t = useTranslations('chats')
  const me = useMe()
  const acts = useActs()
  const may = allowed(entry, me.id, acts.isClosed)
  return (
    <div
      className={cx(
        'absolute top-1/2 z-2 flex -translate-y-1/2 rounded-full bg-raised p-0.5 opacity-0 shadow-e2 transition-opacity duration-[var(--d-press)] focus-within:opacity-100 group-hover:opacity-100 has-[[data-state=open]]:opacity-100 [@media(hover:none)]:pointer-events-none',
        own ? 'right-full mr-1.5' : 'left-full ml-1.5',
      )}
    >
      {may.react && (
        <ReactionPopover
          onChoose={emoji => acts.react(entry, emoji)}
          trigger={
            <button type="button" tabIndex={-1} aria-label={t('react')} title={t('react')} className={button}>
              <Icon of={SmilePlus} size="s" />
            </button>
          }
        />
      )}
      {may.reply && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('reply')}
          title={t('reply')}
          onClick={() => acts.reply(entry)}
          className={button}
        >
          <Icon of={CornerUpLeft} size="s" />
        </button>
      )}
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('messageActs')}
        title={t('messageActs')}
        aria-haspopup="dialog"
        onClick={() => acts.openSheet(entry)}
        className={button}
      >
        <Icon of={Ellipsis} size="s" />
      </button>
    </div>
  )
}
