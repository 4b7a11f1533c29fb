import { useMutation } from '@tanstack/react-query'
import { Check, ChevronRight, CircleAlert, CircleSlash, Hourglass } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { queryClient } from '../../api/query-client.ts'
import { fullTime } from '../../i18n/times.ts'
import { Button } from '../../ui/button.tsx'
import { Glyph, Row } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { showToast } from '../../ui/toast.tsx'
import { dataCalls, dataKeys, type Import, type Outcome } from './data-calls.ts'
import { useRuleText } from './rule-text.ts'

const looks = {
  receiving: { icon: Hourglass, tone: 'plain' },
  reading: { icon: Hourglass, tone: 'plain' },
  bringing: { icon: Hourglass, tone: 'plain' },
  done: { icon: Check, tone: 'laurel' },
  failed: { icon: CircleAlert, tone: 'cinnabar' },
  cancelled: { icon: CircleSlash, tone: 'plain' },
} as const

export const isUnderWay = ({ state }: Pick<Import, 'state'>) =>
  state === 'receiving' || state === 'reading' || state === 'bringing'

const sumOf = (item: Import, outcomes: Outcome[]) =>
  item.outcomes.reduce((sum, { outcome, count }) => sum + (outcomes.includes(outcome) ? count : 0), 0)

/** One file that was brought along: how far it is, or how it ended. */
export function ImportRow({ item, onReport }: { item: Import; onReport: () => void }) {
  const t = useTranslations('bring')
  const locale = useLocale()
  const ruleText = useRuleText()
  const look = looks[item.state]
  const stop = useMutation({
    mutationFn: () => dataCalls.stopImport(item.id),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: dataKeys.imports }),
    onError: () => showToast({ text: t('stopFailed') }),
  })
  const says =
    item.state === 'failed' && item.failure
      ? ruleText(item.failure)
      : t(`states.${item.state}`, {
          decided: item.decided,
          items: item.items,
          here: sumOf(item, ['brought', 'partly', 'requested']),
          rest: sumOf(item, ['not_here', 'left_out']),
        })
  const lead = (
    <Glyph tone={look.tone}>
      <Icon of={look.icon} />
    </Glyph>
  )
  const title = t(`kinds.${item.kind}`)
  const sub = `${says} · ${fullTime(new Date(item.asked_at), locale)}`
  if (isUnderWay(item))
    return (
      <Row
        lead={lead}
        title={title}
        sub={
          <span role="status">
            {says}
            {item.state === 'bringing' && <Progress share={item.decided / Math.max(1, item.items)} />}
          </span>
        }
        end={
          <Button kind="quiet" size="sm" busy={stop.isPending} onClick={() => stop.mutate()}>
            {t('stop')}
          </Button>
        }
      />
    )
  if (item.decided === 0) return <Row lead={lead} title={title} sub={sub} />
  return (
    <Row
      lead={lead}
      title={title}
      sub={sub}
      label={`${title}. ${sub}. ${t('report')}`}
      onPress={onReport}
      end={<Icon of={ChevronRight} size="s" className="text-ink-3" />}
    />
  )
}

/** How much is done; what the words beside it say is for those who do not see it. */
export const Progress = ({ share }: { share: number }) => (
  <span aria-hidden="true" className="mt-1.5 block h-1 overflow-hidden rounded-full bg-quiet">
    <span
      className="block h-full rounded-full bg-aegean transition-[width] duration-500 motion-reduce:transition-none"
      style={{ width: `${Math.round(share * 100)}%` }}
    />
  </span>
)
