import { Eye, EyeOff, OctagonAlert } from 'lucide-react'
import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type TextareaHTMLAttributes,
  useId,
  useState,
} from 'react'
import { useTranslations } from 'use-intl'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'

type Wiring = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

/** Label above and always visible, help below; an error takes the place of the help and names the rule. */
export function Field({
  label,
  help,
  error,
  children,
}: {
  label: ReactNode
  help?: ReactNode
  error?: string | null | undefined
  children: (wiring: Wiring) => ReactNode
}) {
  const id = useId()
  const noteId = `${id}-note`
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-label font-medium text-ink-2">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': error || help ? noteId : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      <div id={noteId} aria-live="polite" className="text-label">
        {error ? (
          <p className="mt-1.5 flex gap-1.5 text-cinnabar">
            <Icon of={OctagonAlert} size="xs" className="mt-[1.5px]" />
            {error}
          </p>
        ) : help ? (
          <div className="mt-1.5 text-ink-3">{help}</div>
        ) : null}
      </div>
    </div>
  )
}

const boxLook =
  'flex w-full items-center gap-2.5 rounded-m bg-surface px-3.5 text-body inset-ring inset-ring-line-strong transition-shadow duration-[var(--d-quick)] has-[:focus-visible]:outline-[2.5px] has-[:focus-visible]:outline-offset-0 has-[:focus-visible]:outline-focus has-[[aria-invalid]]:inset-ring-[1.75px] has-[[aria-invalid]]:inset-ring-cinnabar'
const inputLook = 'min-h-12 w-full min-w-0 flex-1 bg-transparent outline-none placeholder:text-ink-3'

type Base = { label: ReactNode; help?: ReactNode; error?: string | null | undefined }
type InputProps = Base &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'prefix'> & {
    prefix?: ReactNode
    suffix?: ReactNode
    ref?: Ref<HTMLInputElement>
  }

export function Input({ label, help, error, prefix, suffix, className, ...rest }: InputProps) {
  return (
    <Field label={label} help={help} error={error}>
      {wiring => (
        <div className={boxLook}>
          {prefix && <span className="flex-none text-ink-3">{prefix}</span>}
          <input {...rest} {...wiring} className={cx(inputLook, className)} />
          {suffix}
        </div>
      )}
    </Field>
  )
}

export function Textarea({
  label,
  help,
  error,
  className,
  ...rest
}: Base & TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> }) {
  return (
    <Field label={label} help={help} error={error}>
      {wiring => (
        <div className={boxLook}>
          <textarea
            {...rest}
            {...wiring}
            className={cx(
              'field-sizing-content min-h-24 w-full resize-none bg-transparent py-3 outline-none placeholder:text-ink-3',
              className,
            )}
          />
        </div>
      )}
    </Field>
  )
}

/** A password that can be shown while it is typed: fewer wrong ones, and password managers fill it either way. */
export function PasswordInput({
  label,
  help,
  error,
  className,
  ...rest
}: Omit<InputProps, 'prefix' | 'suffix' | 'type'>) {
  const t = useTranslations('common')
  const [shown, setShown] = useState(false)
  return (
    <Field label={label} help={help} error={error}>
      {wiring => (
        <div className={boxLook}>
          <input
            {...rest}
            {...wiring}
            type={shown ? 'text' : 'password'}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            className={cx(inputLook, className)}
          />
          <button
            type="button"
            onClick={() => setShown(!shown)}
            aria-pressed={shown}
            aria-label={t('showPassword')}
            className="-mr-2 grid size-11 flex-none place-items-center rounded-full text-ink-2"
          >
            <Icon of={shown ? EyeOff : Eye} size="s" />
          </button>
        </div>
      )}
    </Field>
  )
}
