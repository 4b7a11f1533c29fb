import { CalendarClock, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useTimeWords } from './time-words.ts'

/** In the composer: when the post will be published, with the ways to another time and to none. */
export function ScheduledLine({
  publishAt,
  onChange,
  onClear,
}: {
  publishAt: string
  onChange: () => void
  onClear: () => void
}) {
  const t = useTranslations('drafts')
  const timeWords = useTimeWords()
  return (
    <div className="mt-2 flex items-center gap-2 rounded-m bg-aegean-wash py-0.5 pr-0.5 pl-3 text-small">
      <Icon of={CalendarClock} size="xs" className="text-aegean" />
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={onChange}
        className="min-h-11 min-w-0 flex-1 py-1.5 text-left text-pretty hover:underline"
      >
        {t('willBe', { when: timeWords(new Date(publishAt)) })}
      </button>
      <IconButton label={t('noSchedule')} onClick={onClear}>
        <Icon of={X} size="s" />
      </IconButton>
    </div>
  )
}
