import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { queryClient } from '../../api/query-client.ts'
import { List } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { RowBones, Skeleton } from '../../ui/skeleton.tsx'
import { dataCalls, dataKeys, type Import } from './data-calls.ts'
import { ImportForm } from './import-form.tsx'
import { ImportReport } from './import-report.tsx'
import { ImportRow, isUnderWay } from './import-row.tsx'
import { Section } from './section.tsx'

const pollMs = 1200

/** What a member brings along from elsewhere: a file to send, and what became of those before. */
export function ImportSection() {
  const t = useTranslations('bring')
  const [reportId, setReportId] = useState<string | null>(null)
  const found = useQuery({
    queryKey: dataKeys.imports,
    queryFn: dataCalls.imports,
    refetchInterval: query => (query.state.data?.items.some(isUnderWay) ? pollMs : false),
  })
  const items = found.data?.items ?? []
  const reported = items.find(item => item.id === reportId)
  const started = (sent: Import) => {
    queryClient.setQueryData(dataKeys.imports, { items: [sent, ...items], next_cursor: null })
    void queryClient.invalidateQueries({ queryKey: dataKeys.imports })
  }
  return (
    <Section title={t('title')} text={t('text')}>
      {found.isPending ? (
        <Skeleton>
          <RowBones count={1} />
        </Skeleton>
      ) : found.isError ? (
        <ErrorState error={found.error} title={t('listError')} onRetry={() => void found.refetch()} />
      ) : (
        <>
          {items.length > 0 && (
            <List className="mb-3" label={t('title')}>
              {items.map(item => (
                <ImportRow key={item.id} item={item} onReport={() => setReportId(item.id)} />
              ))}
            </List>
          )}
          {!items.some(isUnderWay) && <ImportForm onStarted={started} />}
        </>
      )}
      {reported && <ImportReport item={reported} onClose={() => setReportId(null)} />}
    </Section>
  )
}
