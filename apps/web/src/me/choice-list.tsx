import { Check } from 'lucide-react'
import { useId } from 'react'
import { Icon } from '../ui/icon.tsx'

/** A few choices of which one holds. Real radio buttons, so arrow keys move between them. */
export function ChoiceList<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string
  options: readonly { value: Value; label: string; lang?: string }[]
  value: Value
  onChange: (value: Value) => void
}) {
  const name = useId()
  return (
    <fieldset>
      <legend className="mb-2 font-display text-[1.25rem] font-[650]">{label}</legend>
      <div className="overflow-hidden rounded-l bg-surface shadow-e1">
        {options.map(option => (
          <label
            key={option.value}
            lang={option.lang}
            className="flex min-h-14 cursor-pointer items-center gap-3 px-4 not-first:border-line not-first:border-t hover:bg-canvas/60 has-[:focus-visible]:outline-[2.5px] has-[:focus-visible]:-outline-offset-2 has-[:focus-visible]:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            <span className="flex-1 text-ui font-[550]">{option.label}</span>
            {option.value === value && (
              <span className="grid size-6 place-items-center rounded-full bg-ink-fill text-on-ink">
                <Icon of={Check} size="xs" />
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
