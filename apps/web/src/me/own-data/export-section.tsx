import { useMutation, useQuery } from '@tanstack/react-query'
import { Archive, CircleAlert, Hourglass } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { hasCode } from '../../api/problem.ts'
import { queryClient } from '../../api/query-client.ts'
import { fullTime } from '../../i18n/times.ts'
import { useProblemText } from '../../identity/problem-text.ts'
import { StepUpCancelled, withStepUp } from '../../identity/step-up.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Glyph, List, Row } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RowBones, Skeleton } from '../../ui/skeleton.tsx'
import { dataCalls, dataKeys, type Export, exportFile } from './data-calls.ts'
import { Section } from './section.tsx'

const pollMs = 1500
const icons = { ready: Archive, building: Hourglass, failed: CircleAlert }

export function ExportSection() {
  const t = useTranslations('data')
  const problemText = useProblemText()
  const found = useQuery({
    queryKey: dataKeys.exports,
    queryFn: dataCalls.exports,
    refetchInterval: query => (query.state.data?.items.some(isBuilding) ? pollMs : false),
  })
  const ask = useMutation({
    mutationFn: () => withStepUp(dataCalls.askForExport),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: dataKeys.exports }),
  })
  const items = found.data?.items ?? []
  const refused = ask.error && !(ask.error instanceof StepUpCancelled) ? ask.error : null
  return (
    <Section title={t('export')} text={t('exportText')}>
      {found.isPending ? (
        <Skeleton>
          <RowBones count={1} />
        </Skeleton>
      ) : found.isError ? (
        <ErrorState error={found.error} title={t('exportsError')} onRetry={() => void found.refetch()} />
      ) : (
        <>
          {items.length > 0 && (
            <List className="mb-3" label={t('export')}>
              {items.map(item => (
                <ExportRow key={item.id} item={item} />
              ))}
            </List>
          )}
          {refused && (
            <Notice tone="bad" className="mb-3">
              {hasCode(refused, 'too_many_exports') ? t('exportTooMany') : problemText(refused)}
            </Notice>
          )}
          <Button
            kind="quiet"
            wide
            busy={ask.isPending}
            disabled={items.some(isBuilding)}
            onClick={() => ask.mutate()}
          >
            {t('exportAsk')}
          </Button>
        </>
      )}
    </Section>
  )
}

const isBuilding = (item: Export) => item.state === 'building'

function ExportRow({ item }: { item: Export }) {
  const t = useTranslations('data')
  const locale = useLocale()
  const day = (iso: string) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(new Date(iso))
  const says = {
    ready: t('exportReady', {
      size: sizeOf(item.bytes ?? 0, locale),
      date: day(item.expires_at ?? item.asked_at),
    }),
    building: t('exportBuilding', { count: item.entries }),
    failed: t('exportFailed'),
  }
  return (
    <Row
      lead={
        <Glyph tone={item.state === 'failed' ? 'cinnabar' : item.state === 'ready' ? 'laurel' : 'plain'}>
          <Icon of={icons[item.state]} />
        </Glyph>
      }
      title={fullTime(new Date(item.asked_at), locale)}
      sub={<span role={isBuilding(item) ? 'status' : undefined}>{says[item.state]}</span>}
      end={
        item.state === 'ready' && (
          <ButtonLink to={exportFile(item.id)} target="_self" download kind="ink" size="sm">
            {t('exportDownload')}
          </ButtonLink>
        )
      }
    />
  )
}

function sizeOf(bytes: number, locale: string): string {
  const [unit, value] = bytes < 1e6 ? ['kilobyte', Math.ceil(bytes / 1e3)] : ['megabyte', bytes / 1e6]
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}
