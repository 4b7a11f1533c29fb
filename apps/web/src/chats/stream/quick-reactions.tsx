import { Plus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '../../ui/icon.tsx'
import { quickReactions } from '../emoji/emoji-list.ts'

const look =
  'grid size-11 flex-none place-items-center rounded-full transition-transform duration-[var(--d-quick)] hover:bg-sunken active:scale-90'

export function QuickReactions({
  onChoose,
  onMore,
}: {
  onChoose: (emoji: string) => void
  onMore: () => void
}) {
  const t = useTranslations('chats')
  return (
    <ul aria-label={t('react')} className="flex items-center justify-between gap-0.5">
      {quickReactions.map(emoji => (
        <li key={emoji}>
          <button
            type="button"
            onClick={() => onChoose(emoji)}
            className={`${look} text-[1.625rem] leading-none`}
          >
            {emoji}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          aria-label={t('moreEmoji')}
          title={t('moreEmoji')}
          onClick={onMore}
          className={`${look} bg-quiet text-ink-2`}
        >
          <Icon of={Plus} size="s" />
        </button>
      </li>
    </ul>
  )
}
