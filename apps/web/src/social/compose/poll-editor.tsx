import { Plus, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { SelectFrame } from '../../ui/select.tsx'
import type { DraftPoll } from './draft.ts'

const most = 4
const fewest = 2
const maxCharacters = 80
/** How long votes are taken, in minutes. */
const lengths = [60, 6 * 60, 24 * 60, 3 * 24 * 60, 7 * 24 * 60] as const

/** Two to four answers to choose from, and how long one may. */
export function PollEditor({
  poll,
  onChange,
}: {
  poll: DraftPoll
  onChange: (poll: DraftPoll | null) => void
}) {
  const t = useTranslations('compose')
  const { options } = poll
  const set = (next: string[]) => onChange({ ...poll, options: next })
  return (
    <fieldset className="mt-2 space-y-2 rounded-m p-3 inset-ring inset-ring-line">
      <legend className="sr-only">{t('poll.title')}</legend>
      {options.map((option, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place
        <div key={at} className="flex items-center gap-1">
          <input
            aria-label={t('poll.option', { at: at + 1 })}
            placeholder={t('poll.option', { at: at + 1 })}
            value={option}
            maxLength={maxCharacters}
            onChange={event => set(options.map((text, place) => (place === at ? event.target.value : text)))}
            className="min-h-11 min-w-0 flex-1 rounded-s bg-transparent px-3 text-ui inset-ring inset-ring-line-strong placeholder:text-ink-3"
          />
          {options.length > fewest && (
            <IconButton
              label={t('poll.removeOption', { at: at + 1 })}
              onClick={() => set(options.filter((_, place) => place !== at))}
            >
              <Icon of={X} size="s" />
            </IconButton>
          )}
        </div>
      ))}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
        {options.length < most && (
          <button
            type="button"
            onClick={() => set([...options, ''])}
            className="tap inline-flex min-h-9 items-center gap-1.5 font-semibold text-aegean"
          >
            <Icon of={Plus} size="xs" />
            {t('poll.addOption')}
          </button>
        )}
        <label className="inline-flex min-h-9 cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            checked={poll.multiple}
            onChange={event => onChange({ ...poll, multiple: event.target.checked })}
            className="size-4 accent-[var(--ink-fill)]"
          />
          {t('poll.multiple')}
        </label>
        <label className="inline-flex min-h-9 items-center gap-2">
          {t('poll.length')}
          <SelectFrame>
            <select
              value={poll.minutes}
              onChange={event => onChange({ ...poll, minutes: Number(event.target.value) })}
              className="min-h-9 cursor-pointer rounded-s bg-transparent px-2 inset-ring inset-ring-line"
            >
              {lengths.map(minutes => (
                <option key={minutes} value={minutes} className="bg-raised text-ink">
                  {minutes < 24 * 60
                    ? t('poll.hours', { count: minutes / 60 })
                    : t('poll.days', { count: minutes / 24 / 60 })}
                </option>
              ))}
            </select>
          </SelectFrame>
        </label>
      </div>
    </fieldset>
  )
}
