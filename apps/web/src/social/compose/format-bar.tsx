import { Bold, Code, Eye, Italic, Link, List, type LucideIcon, Quote } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Mark } from './format-text.ts'

const marks: readonly { mark: Mark; icon: LucideIcon; key?: string }[] = [
  { mark: 'strong', icon: Bold, key: 'b' },
  { mark: 'emphasis', icon: Italic, key: 'i' },
  { mark: 'link', icon: Link, key: 'k' },
  { mark: 'quote', icon: Quote },
  { mark: 'list', icon: List },
  { mark: 'code', icon: Code },
]

export const markOfKey = (key: string): Mark | undefined => marks.find(entry => entry.key === key)?.mark

/** Marks for a long post, and a look at how it will read. */
export function FormatBar({
  onMark,
  isPreview,
  onPreview,
}: {
  onMark: (mark: Mark) => void
  isPreview: boolean
  onPreview: () => void
}) {
  const t = useTranslations('compose')
  const look =
    'tap grid size-9 flex-none place-items-center rounded-s text-ink-2 hover:bg-sunken hover:text-ink'
  return (
    <div
      role="toolbar"
      aria-label={t('formatting')}
      className="-ml-2 flex items-center overflow-x-auto border-line border-t py-1.5"
    >
      {marks.map(({ mark, icon, key }) => (
        <button
          key={mark}
          type="button"
          disabled={isPreview}
          aria-label={t(`marks.${mark}`)}
          title={key ? `${t(`marks.${mark}`)} (Ctrl ${key.toUpperCase()})` : t(`marks.${mark}`)}
          // The press must not take the selection that it is about.
          onPointerDown={event => event.preventDefault()}
          onClick={() => onMark(mark)}
          className={cx(look, 'disabled:opacity-45')}
        >
          <Icon of={icon} size="s" />
        </button>
      ))}
      <span className="flex-1" />
      <button
        type="button"
        aria-pressed={isPreview}
        onClick={onPreview}
        className={cx(
          'tap inline-flex min-h-8 flex-none items-center gap-1.5 rounded-full px-3 text-label font-medium',
          isPreview ? 'bg-ink-fill text-on-ink' : 'text-ink-2 hover:bg-sunken',
        )}
      >
        <Icon of={Eye} size="xs" />
        {t('preview')}
      </button>
    </div>
  )
}
