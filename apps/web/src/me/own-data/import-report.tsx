import { useInfiniteQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { itemsOf } from '../../api/query-client.ts'
import { Button } from '../../ui/button.tsx'
import { Facts } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { RowBones, Skeleton } from '../../ui/skeleton.tsx'
import { dataCalls, dataKeys, type Import, type Outcome } from './data-calls.ts'
import { useRuleText } from './rule-text.ts'

/** Of these there are many, and nothing is to be said of one. */
const counted = ['boost', 'direct', 'no_address']

/** What became of each thing in a file, by outcome, and why what stayed behind did. */
export function ImportReport({ item, onClose }: { item: Import; onClose: () => void }) {
  const t = useTranslations('bring')
  const locale = useLocale()
  const ruleText = useRuleText()
  const panelId = useId()
  const [outcome, setOutcome] = useState(item.outcomes.at(-1)?.outcome ?? 'brought')
  const number = (count: number) => new Intl.NumberFormat(locale).format(count)
  return (
    <Sheet
      open
      tall
      onClose={onClose}
      title={t('reportTitle')}
      {...(item.origin && { description: t('from', { host: item.origin }) })}
    >
      {item.rules.length > 0 && (
        <section className="mb-4">
          <h3 className="text-ui">{t('why')}</h3>
          <Facts facts={item.rules.map(rule => [ruleText(rule), number(rule.count)] as const)} />
        </section>
      )}
      <div className="-mx-1 overflow-x-auto px-1 pb-1">
        <Segmented
          label={t('which')}
          panelId={panelId}
          value={outcome}
          onChange={setOutcome}
          options={item.outcomes.map(({ outcome, count }) => ({
            value: outcome,
            label: `${t(`outcomes.${outcome}`)} ${number(count)}`,
          }))}
        />
      </div>
      <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${outcome}`} className="mt-2">
        <Items key={outcome} id={item.id} outcome={outcome} />
        {outcome === 'left_out' && item.rules.some(({ rule }) => counted.includes(rule)) && (
          <p className="mt-2 text-ink-3 text-label">{t('countedOnly')}</p>
        )}
      </div>
    </Sheet>
  )
}

function Items({ id, outcome }: { id: string; outcome: Outcome }) {
  const t = useTranslations()
  const ruleText = useRuleText()
  const found = useInfiniteQuery({
    queryKey: dataKeys.importItems(id, outcome),
    queryFn: ({ pageParam, signal }) => dataCalls.importItems(id, outcome, { cursor: pageParam, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next_cursor,
  })
  const items = itemsOf(found.data)
  if (found.isPending)
    return (
      <Skeleton>
        <RowBones count={3} />
      </Skeleton>
    )
  if (found.isError && items.length === 0)
    return (
      <ErrorState error={found.error} title={t('bring.reportError')} onRetry={() => void found.refetch()} />
    )
  if (items.length === 0) return <p className="py-4 text-ink-2 text-ui">{t('bring.reportEmpty')}</p>
  return (
    <>
      <ul>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a report keep their order
          <li key={at} className="py-2.5 not-first:border-line not-first:border-t">
            <span className="block break-words text-ui">{item.subject}</span>
            {item.rule && <span className="block text-ink-3 text-label">{ruleText(item.rule)}</span>}
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <Button
          kind="quiet"
          size="sm"
          className="mt-3"
          busy={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('common.more')}
        </Button>
      )}
    </>
  )
}
