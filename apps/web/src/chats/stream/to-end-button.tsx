import { ArrowDown } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { CountDot } from '../../ui/badge.tsx'
import { Icon } from '../../ui/icon.tsx'

/** Leads to the latest message, and says how many are new there. */
export function ToEndButton({ unread, onPress }: { unread: number; onPress: () => void }) {
  const t = useTranslations('chats')
  return (
    <button
      type="button"
      onClick={onPress}
      aria-label={unread > 0 ? `${t('newBelow', { count: unread })}. ${t('toBottom')}` : t('toBottom')}
      className="absolute right-4 bottom-3 grid size-11 animate-appear place-items-center rounded-full bg-raised text-ink shadow-e2 hover:bg-quiet"
    >
      <Icon of={ArrowDown} size="s" />
      {unread > 0 && (
        <span className="-top-1.5 -right-1 absolute">
          <CountDot tone="sun" count={unread} words="" />
        </span>
      )}
    </button>
  )
}
