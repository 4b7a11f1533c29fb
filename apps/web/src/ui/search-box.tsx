import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'

/** Where one looks for somebody or something. `shortcut` shows the key that leads here. */
export function SearchBox({
  label,
  value,
  onChange,
  shortcut = false,
  tall = false,
  autoFocus = false,
  onSubmit,
  ref,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  shortcut?: boolean
  tall?: boolean
  autoFocus?: boolean
  onSubmit?: () => void
  ref?: Ref<HTMLInputElement>
}) {
  const t = useTranslations('common')
  return (
    <search>
      <form
        onSubmit={event => {
          event.preventDefault()
          onSubmit?.()
        }}
        className={cx(
          'flex items-center gap-2 rounded-full bg-sunken pr-1 pl-3.5 text-ui text-ink-2 has-[:focus-visible]:outline-[2.5px] has-[:focus-visible]:outline-focus',
          tall ? 'h-11' : 'h-10',
        )}
      >
        <Icon of={Search} size="s" />
        <input
          ref={ref}
          type="search"
          aria-label={label}
          placeholder={label}
          value={value}
          // biome-ignore lint/a11y/noAutofocus: only where the member has just asked to search
          autoFocus={autoFocus}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
          data-search-box=""
          onChange={event => onChange(event.target.value)}
          className="min-w-0 flex-1 bg-transparent text-ink outline-none placeholder:text-ink-3"
        />
        {value ? (
          <button
            type="button"
            aria-label={t('clear')}
            onClick={() => onChange('')}
            className="tap grid size-8 place-items-center rounded-full"
          >
            <Icon of={X} size="xs" />
          </button>
        ) : (
          shortcut && (
            <span className="mr-2 hidden md:inline">
              <Kbd>/</Kbd>
            </span>
          )
        )}
      </form>
    </search>
  )
}
