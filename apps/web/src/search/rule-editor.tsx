import { Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { FeedRule } from '../api/types.ts'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { SelectFrame } from '../ui/select.tsx'

const ruleKinds = [
  'words',
  'phrase',
  'tag',
  'author',
  'mentions',
  'answers',
  'has',
  'language',
] as const satisfies readonly FeedRule['kind'][]

const traits = ['media', 'image', 'video', 'audio', 'link', 'poll', 'reply', 'quote'] as const
const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'ar', 'zh', 'ja'] as const
const maxRules = 20

/** A rule with a key of its own while it is edited. */
export type DraftRule = FeedRule & { key: number }

let lastKey = 0
export const draftRule = (rule: Partial<FeedRule> = {}): DraftRule => ({
  kind: 'words',
  value: '',
  exclude: false,
  ...rule,
  key: ++lastKey,
})

const fieldLook =
  'min-h-11 rounded-m bg-surface px-3 text-ui inset-ring inset-ring-line-strong focus-visible:outline-[2.5px] focus-visible:outline-focus'

/** The rules of a feed, one a line: what it looks at, what must be there, and whether that is wanted or left out. */
export function RuleEditor({
  rules,
  onChange,
  errorOf,
}: {
  rules: readonly DraftRule[]
  onChange: (rules: DraftRule[]) => void
  errorOf: (at: number) => string | null
}) {
  const t = useTranslations('search')
  const change = (at: number, more: Partial<FeedRule>) =>
    onChange(rules.map((rule, place) => (place === at ? { ...rule, ...more } : rule)))
  return (
    <fieldset>
      <legend className="mb-1.5 text-label font-medium text-ink-2">{t('rules_title')}</legend>
      <ol className="space-y-3">
        {rules.map((rule, at) => (
          <li key={rule.key} className="rounded-m bg-sunken/60 p-2.5">
            <div className="flex flex-wrap items-center gap-2">
              <SelectFrame className="flex-none">
                <select
                  aria-label={t('ruleExclude', { n: at + 1 })}
                  value={rule.exclude ? 'without' : 'with'}
                  onChange={event => change(at, { exclude: event.target.value === 'without' })}
                  className={fieldLook}
                >
                  <option value="with">{t('with')}</option>
                  <option value="without">{t('without')}</option>
                </select>
              </SelectFrame>
              <SelectFrame className="min-w-0 flex-1">
                <select
                  aria-label={t('ruleKind', { n: at + 1 })}
                  value={rule.kind}
                  onChange={event => {
                    const kind = event.target.value as FeedRule['kind']
                    change(at, { kind, value: kind === 'has' ? 'media' : kind === 'language' ? 'en' : '' })
                  }}
                  className={cx(fieldLook, 'w-full')}
                >
                  {ruleKinds.map(kind => (
                    <option key={kind} value={kind}>
                      {t(`kinds.${kind}`)}
                    </option>
                  ))}
                </select>
              </SelectFrame>
              <IconButton
                label={t('removeRule', { n: at + 1 })}
                onClick={() => onChange(rules.filter(other => other.key !== rule.key))}
              >
                <Icon of={Trash2} size="s" />
              </IconButton>
            </div>
            <RuleValue rule={rule} at={at} error={errorOf(at)} onChange={value => change(at, { value })} />
          </li>
        ))}
      </ol>
      {rules.length < maxRules && (
        <Button
          kind="quiet"
          size="sm"
          className="mt-3"
          icon={<Icon of={Plus} size="s" />}
          onClick={() => onChange([...rules, draftRule()])}
        >
          {t('addRule')}
        </Button>
      )}
    </fieldset>
  )
}

function RuleValue({
  rule,
  at,
  error,
  onChange,
}: {
  rule: DraftRule
  at: number
  error: string | null
  onChange: (value: string) => void
}) {
  const t = useTranslations('search')
  const label = t('ruleValue', { n: at + 1 })
  const noteId = `rule-${rule.key}-note`
  const wiring = {
    'aria-label': label,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': error ? noteId : undefined,
    value: rule.value,
    className: cx(fieldLook, 'mt-2 w-full aria-invalid:inset-ring-cinnabar'),
  }
  return (
    <>
      {rule.kind === 'has' ? (
        <SelectFrame className="mt-2 [&>select]:mt-0">
          <select {...wiring} onChange={event => onChange(event.target.value)}>
            {traits.map(trait => (
              <option key={trait} value={trait}>
                {t(`traits.${trait}`)}
              </option>
            ))}
          </select>
        </SelectFrame>
      ) : rule.kind === 'language' ? (
        <LanguageSelect wiring={wiring} value={rule.value} onChange={onChange} />
      ) : (
        <input
          {...wiring}
          type="text"
          maxLength={100}
          autoComplete="off"
          autoCapitalize="none"
          placeholder={t(`hints.${rule.kind}`)}
          onChange={event => onChange(event.target.value)}
        />
      )}
      {error && (
        <p id={noteId} className="mt-1.5 text-cinnabar text-label">
          {error}
        </p>
      )}
    </>
  )
}

function LanguageSelect({
  wiring,
  value,
  onChange,
}: {
  wiring: { className: string }
  value: string
  onChange: (value: string) => void
}) {
  const names = new Intl.DisplayNames([document.documentElement.lang || 'en'], { type: 'language' })
  const offered = languages.some(code => code === value) ? languages : [...languages, value]
  return (
    <SelectFrame className="mt-2 [&>select]:mt-0">
      <select {...wiring} onChange={event => onChange(event.target.value)}>
        {offered.map(code => (
          <option key={code} value={code}>
            {names.of(code) ?? code}
          </option>
        ))}
      </select>
    </SelectFrame>
  )
}
