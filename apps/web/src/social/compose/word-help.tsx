import { Avatar } from '../../ui/avatar.tsx'
import { cx } from '../../ui/cx.ts'
import type { Suggestion } from './use-word-help.ts'

/** Under the text: what the word at the caret could become. The keys stay in the text; the arrows walk this list. */
export function WordHelp({
  id,
  label,
  items,
  at,
  onChoose,
}: {
  id: string
  label: string
  items: readonly Suggestion[]
  at: number
  onChoose: (item: Suggestion) => void
}) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className="mt-1 max-h-60 overflow-y-auto rounded-m bg-raised p-1 shadow-e2 inset-ring inset-ring-line"
    >
      {items.map((item, place) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, which names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text
        <div
          key={item.insert}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === at}
          onPointerDown={event => event.preventDefault()}
          onClick={() => onChoose(item)}
          className={cx(
            'flex min-h-11 cursor-pointer items-center gap-3 rounded-s px-2.5 text-ui',
            place === at && 'bg-quiet',
          )}
        >
          {item.member && <Avatar member={item.member} size="sm" />}
          {item.imageUrl && <img src={item.imageUrl} alt="" className="size-6 object-contain" />}
          <span className="min-w-0 truncate font-medium">{item.title}</span>
          {item.note && <span className="min-w-0 truncate text-ink-3 text-small">{item.note}</span>}
        </div>
      ))}
    </div>
  )
}
