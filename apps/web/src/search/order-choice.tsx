import { useTranslations } from 'use-intl'
import { Segmented } from '../ui/segmented.tsx'
import type { SearchOrder } from './search-calls.ts'

/** The newest or the best first. */
export function OrderChoice({
  value,
  onChange,
  panelId,
}: {
  value: SearchOrder
  onChange: (order: SearchOrder) => void
  panelId: string
}) {
  const t = useTranslations('search')
  return (
    <Segmented
      label={t('order')}
      panelId={panelId}
      value={value}
      onChange={onChange}
      options={[
        { value: 'latest', label: t('orderLatest') },
        { value: 'top', label: t('orderTop') },
      ]}
    />
  )
}
