import { useId } from 'react'
import { cx } from './cx.ts'

/** One thing that is on or off, with a line that says what that means. */
export function SwitchRow({
  label,
  help,
  checked,
  onChange,
  disabled = false,
}: {
  label: string
  help?: string
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
}) {
  const id = useId()
  return (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
      aria-labelledby={id}
      aria-describedby={help ? `${id}-help` : undefined}
      disabled={disabled}
      onClick={() => onChange(!checked)}
      className="flex min-h-14 w-full items-center gap-4 text-left disabled:opacity-45"
    >
      <span className="min-w-0 flex-1 py-2">
        <span id={id} className="block font-[550] text-ui">
          {label}
        </span>
        {help && (
          <span id={`${id}-help`} className="mt-0.5 block text-pretty text-ink-3 text-label">
            {help}
          </span>
        )}
      </span>
      <span
        aria-hidden="true"
        className={cx(
          'relative h-7 w-12 flex-none rounded-full transition-colors duration-[var(--d-quick)]',
          checked ? 'bg-ink-fill' : 'bg-sunken inset-ring-[1.5px] inset-ring-line-strong',
        )}
      >
        <span
          className={cx(
            'absolute top-1 left-1 size-5 rounded-full transition-transform duration-[var(--d-quick)]',
            checked ? 'translate-x-5 bg-on-ink' : 'bg-line-strong',
          )}
        />
      </span>
    </button>
  )
}
