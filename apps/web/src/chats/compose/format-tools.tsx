import { Bold, Code, Italic, List, type LucideIcon, Quote } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Mark } from '../../social/compose/format-text.ts'
import { Icon } from '../../ui/icon.tsx'

const marks: readonly { mark: Exclude<Mark, 'link'>; icon: LucideIcon; key?: string }[] = [
  { mark: 'strong', icon: Bold, key: 'b' },
  { mark: 'emphasis', icon: Italic, key: 'i' },
  { mark: 'code', icon: Code },
  { mark: 'quote', icon: Quote },
  { mark: 'list', icon: List },
]

export const markOfKey = (key: string): Mark | undefined => marks.find(entry => entry.key === key)?.mark

/** Marks for what is selected, or for what is written next. */
export function FormatTools({ onMark }: { onMark: (mark: Mark) => void }) {
  const t = useTranslations('compose')
  return (
    <div role="toolbar" aria-label={t('formatting')} className="flex animate-appear items-center pb-1">
      {marks.map(({ mark, icon, key }) => (
        <button
          key={mark}
          type="button"
          aria-label={t(`marks.${mark}`)}
          title={key ? `${t(`marks.${mark}`)} (Ctrl ${key.toUpperCase()})` : t(`marks.${mark}`)}
          // The press must not take the selection that it is about.
          onPointerDown={event => event.preventDefault()}
          onClick={() => onMark(mark)}
          className="grid size-11 flex-none place-items-center rounded-full text-ink-2 hover:bg-sunken hover:text-ink"
        >
          <Icon of={icon} size="s" />
        </button>
      ))}
    </div>
  )
}
