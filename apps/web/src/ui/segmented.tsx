import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { cx } from './cx.ts'

/** A few views of one thing, as chips. Arrow keys move, as a tab list does. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  panelId,
}: {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
  /** The id of the panel that the tabs change. */
  panelId: string
}) {
  const row = useRef<HTMLDivElement>(null)
  // In a row wider than its place, the chosen one is not left half out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen moves the row
  useLayoutEffect(() => {
    const chosen = row.current?.querySelector('[aria-selected=true]')
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [value])
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const at = options.findIndex(option => option.value === value)
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? options.length - 1
          : step
            ? (at + step + options.length) % options.length
            : null
    if (next === null) return
    event.preventDefault()
    onChange(options[next]!.value)
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div ref={row} role="tablist" aria-label={label} onKeyDown={move} className="flex gap-1.5 sm:gap-2">
      {options.map(option => {
        const on = option.value === value
        return (
          <button
            key={option.value}
            type="button"
            role="tab"
            id={`${panelId}-${option.value}`}
            aria-selected={on}
            aria-controls={panelId}
            tabIndex={on ? 0 : -1}
            onClick={() => onChange(option.value)}
            className={cx(
              'tap inline-flex h-[34px] flex-none items-center rounded-full px-3 text-small sm:px-3.5 font-medium transition-colors duration-[var(--d-quick)]',
              on
                ? 'bg-ink-fill text-on-ink'
                : 'bg-surface text-ink inset-ring inset-ring-line hover:bg-sunken',
            )}
          >
            {option.label}
          </button>
        )
      })}
    </div>
  )
}
