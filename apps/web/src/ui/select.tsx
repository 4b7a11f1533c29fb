import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Field } from './field.tsx'
import { Icon } from './icon.tsx'

/** One of several, where they are too many to stand side by side. The device's own list opens. */
export function Select<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: ReactNode
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
}) {
  return (
    <Field label={label}>
      {wiring => (
        <SelectFrame>
          <select
            {...wiring}
            value={value}
            onChange={event => onChange(event.target.value as Value)}
            className="min-h-12 w-full rounded-m bg-surface pl-3.5 text-body inset-ring inset-ring-line-strong"
          >
            {options.map(option => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </SelectFrame>
      )}
    </Field>
  )
}

/** Round a select that stands without a label of ours: the same mark at its end as everywhere. */
export const SelectFrame = ({ className, children }: { className?: string; children: ReactNode }) => (
  <span
    className={cx(
      'relative block [&>select]:cursor-pointer [&>select]:appearance-none [&>select]:pr-10',
      className,
    )}
  >
    {children}
    <Icon
      of={ChevronDown}
      size="s"
      className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-ink-3"
    />
  </span>
)
