import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Button } from '../ui/button.tsx'
import { Input } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Select } from '../ui/select.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { feedLanguages } from './languages.ts'
import { type Filters, readFilters, writeFilters } from './query-filters.ts'

const media = ['media', 'image', 'video', 'audio', 'link', 'poll'] as const
const likes = ['1', '5', '10', '50', '100', '1000'] as const

/** Filters for people who will not type operators: what is chosen here is written into the query. */
export function FilterButton({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const t = useTranslations('search')
  const [open, setOpen] = useState(false)
  const count = Object.keys(readFilters(q).filters).length
  return (
    <>
      <Button
        kind={count > 0 ? 'quiet' : 'line'}
        size="sm"
        aria-haspopup="dialog"
        icon={<Icon of={SlidersHorizontal} size="s" />}
        onClick={() => setOpen(true)}
      >
        <span className={count > 0 ? undefined : 'max-sm:sr-only'}>
          {count > 0 ? t('filtersOn', { count }) : t('filters')}
        </span>
      </Button>
      <Sheet open={open} onClose={() => setOpen(false)} title={t('filters')} description={t('filtersHelp')}>
        <FilterForm
          q={q}
          onSearch={next => {
            setOpen(false)
            onSearch(next)
          }}
        />
      </Sheet>
    </>
  )
}

function FilterForm({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const t = useTranslations('search')
  const locale = useLocale()
  const [read] = useState(() => readFilters(q))
  const [filters, setFilters] = useState<Filters>(read.filters)
  const set = (name: keyof Filters) => (value: string) => setFilters({ ...filters, [name]: value })
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const any = { value: '', label: t('any') }
  // A value that was typed and is not offered here is kept.
  const choices = (name: keyof Filters, offered: readonly { value: string; label: string }[]) => {
    const value = filters[name] ?? ''
    const known = value === '' || offered.some(option => option.value === value)
    return [any, ...offered, ...(known ? [] : [{ value, label: value }])]
  }
  const written = writeFilters(read.words, filters)
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={event => {
        event.preventDefault()
        onSearch(written)
      }}
    >
      <div className="grid grid-cols-2 gap-3">
        <Handle label={t('filterFrom')} value={filters.from} onChange={set('from')} />
        <Handle label={t('filterTo')} value={filters.to} onChange={set('to')} />
        <Input
          label={t('filterSince')}
          type="date"
          value={filters.since ?? ''}
          onChange={event => set('since')(event.target.value)}
        />
        <Input
          label={t('filterUntil')}
          type="date"
          value={filters.until ?? ''}
          onChange={event => set('until')(event.target.value)}
        />
        <Select
          label={t('filterHas')}
          value={filters.has ?? ''}
          onChange={set('has')}
          options={choices(
            'has',
            media.map(value => ({ value, label: t(`traits.${value}`) })),
          )}
        />
        <Select
          label={t('filterIs')}
          value={filters.is ?? ''}
          onChange={set('is')}
          options={choices('is', [
            { value: '-reply', label: t('withoutReplies') },
            { value: 'reply', label: t('traits.reply') },
            { value: 'quote', label: t('traits.quote') },
          ])}
        />
        <Select
          label={t('filterLang')}
          value={filters.lang ?? ''}
          onChange={set('lang')}
          options={choices(
            'lang',
            feedLanguages.map(value => ({ value, label: names.of(value) ?? value })),
          )}
        />
        <Select
          label={t('filterLikes')}
          value={filters.min_likes ?? ''}
          onChange={set('min_likes')}
          options={choices(
            'min_likes',
            likes.map(value => ({ value, label: t('likesOrMore', { count: Number(value) }) })),
          )}
        />
      </div>
      <div className="flex flex-wrap gap-2.5">
        <Button
          kind="quiet"
          className="flex-1"
          disabled={read.words === ''}
          onClick={() => onSearch(read.words)}
        >
          {t('filtersClear')}
        </Button>
        <Button type="submit" className="flex-1" disabled={written === ''}>
          {t('filtersUse')}
        </Button>
      </div>
    </form>
  )
}

function Handle({
  label,
  value,
  onChange,
}: {
  label: string
  value: string | undefined
  onChange: (value: string) => void
}) {
  return (
    <Input
      label={label}
      value={value ?? ''}
      maxLength={21}
      placeholder="@"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      onChange={event => onChange(event.target.value)}
    />
  )
}
