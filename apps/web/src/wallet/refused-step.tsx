import { ArrowUpRight, ChevronRight, History, Plus, UserRound } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import type { ApiProblem } from '../api/problem.ts'
import type { WireMoney } from '../api/types.ts'
import { useGo } from '../app/go.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { Glyph, List, Row } from '../ui/card.tsx'
import { Icon } from '../ui/icon.tsx'
import { amountText, decimalText, minorOf, moneyText, type PadText } from '../ui/money.ts'
import { DoorScene } from '../ui/scenes.tsx'

const worded = [
  'insufficient_funds',
  'payee_is_self',
  'amount_too_large',
  'amount_too_small',
  'payment_id_reused',
] as const
type Worded = (typeof worded)[number]
const isWorded = (code: string): code is Worded => (worded as readonly string[]).includes(code)

/** What did not happen, first; then the rule; then the ways on; then what support can look up. */
export function RefusedStep({
  problem,
  amountMinor,
  currency,
  handle,
  available,
  onAmount,
  onPerson,
  onSendAvailable,
}: {
  problem: ApiProblem
  amountMinor: bigint
  currency: string
  handle: string
  available: WireMoney | null
  onAmount: () => void
  onPerson: () => void
  onSendAvailable: (padText: PadText) => void
}) {
  const t = useTranslations('wallet')
  const common = useTranslations('common')
  const locale = useLocale()
  const go = useGo()
  const amount = amountText(amountMinor, currency, locale)
  const availableText = available ? moneyText(available, locale) : amountText(0n, currency, locale)
  const short = problem.code === 'insufficient_funds'
  const reason =
    problem.status === 404
      ? t('refused.payee', { handle })
      : problem.status === 429
        ? common('tooMany', { seconds: problem.retryAfterSeconds ?? 60 })
        : isWorded(problem.code)
          ? t(`refused.${problem.code}`, { available: availableText })
          : (problem.detail ?? t('refused.other'))
  const chevron = <Icon of={ChevronRight} size="s" className="text-ink-3" />
  const wrongPayee = problem.status === 404 || problem.code === 'payee_is_self'
  return (
    <div className="flex flex-1 flex-col px-4 pb-8">
      <div className="px-1 pt-6" role="alert">
        <DoorScene />
        <h2 className="mt-5 text-[2rem] leading-[1.1]">
          {t('notSent')}
          <br />
          {t('notMoved', { amount })}
        </h2>
        <p className="mt-2.5 text-body text-ink-2">{reason}</p>
      </div>
      <h3 className="sr-only">{t('refusedWays')}</h3>
      <List className="mt-5">
        {short && available && minorOf(available) > 0n && (
          <Row
            lead={<WayGlyph of={ArrowUpRight} />}
            title={t('sendAvailable', { amount: availableText })}
            sub={t('sendAvailableSub')}
            end={chevron}
            onPress={() => onSendAvailable(decimalText(minorOf(available), currency))}
          />
        )}
        {short && (
          <Row
            lead={<WayGlyph of={Plus} />}
            title={t('addFirst')}
            sub={t('addFirstSub')}
            end={chevron}
            to={paths.addMoney}
          />
        )}
        {wrongPayee && (
          <Row
            lead={<WayGlyph of={UserRound} />}
            title={t('changePerson')}
            end={chevron}
            onPress={onPerson}
          />
        )}
        <Row
          lead={<WayGlyph of={History} />}
          title={t('seeActivity')}
          end={chevron}
          onPress={() => go(paths.wallet)}
        />
      </List>
      <details className="num mt-4 text-ink-3 text-label">
        <summary className="flex min-h-11 w-fit items-center font-medium">{t('detailsForSupport')}</summary>
        <p className="text-caption">
          {t('rule', { code: problem.code })}
          {problem.reference && ` · ${common('reference', { reference: problem.reference })}`}
        </p>
      </details>
      <span className="flex-1" />
      <Button kind="quiet" wide className="mt-4" onClick={onAmount}>
        {t('changeAmount')}
      </Button>
    </div>
  )
}

const WayGlyph = ({ of }: { of: typeof Plus }) => (
  <Glyph small>
    <Icon of={of} size="s" />
  </Glyph>
)
