import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
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
        <div className="relative">
          <select
            {...wiring}
            value={value}
            onChange={event => onChange(event.target.value as Value)}
            className="min-h-12 w-full appearance-none rounded-m bg-surface pr-10 pl-3.5 text-body inset-ring inset-ring-line-strong"
          >
            {options.map(option => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon
            of={ChevronDown}
            size="s"
            className="pointer-events-none absolute top-1/2 right-3.5 -translate-y-1/2 text-ink-3"
          />
        </div>
      )}
    </Field>
  )
}
