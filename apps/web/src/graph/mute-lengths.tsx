import { useTranslations } from 'use-intl'
import { ChoiceList } from '../me/choice-list.tsx'
import { type MuteLength, muteLengths } from './graph-calls.ts'

const nameOf = (length: MuteLength) => (length === null ? 'forever' : `days${length / 86_400}`)

/** How long something stays muted. */
export function MuteLengths({
  value,
  onChange,
}: {
  value: MuteLength
  onChange: (length: MuteLength) => void
}) {
  const t = useTranslations('graph')
  return (
    <ChoiceList
      label={t('howLong')}
      value={nameOf(value)}
      onChange={name => onChange(muteLengths.find(length => nameOf(length) === name) ?? null)}
      options={muteLengths.map(length => ({
        value: nameOf(length),
        label: length === null ? t('forever') : t('days', { count: length / 86_400 }),
      }))}
    />
  )
}
