import { ArrowUpRight, Ban, History, Plus, UserRoundSearch } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { ApiProblem } from '../api/problem.ts'
import type { WireMoney } from '../api/types.ts'
import { useProblemText } from '../identity/problem-text.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { amountText, decimalText, exponentOf, minorOf, moneyText, padToMinor } from '../ui/money.ts'
import type { SendDraft } from './money-draft.ts'
import { Refused, type WayOn } from './refused.tsx'
import type { Refusal } from './use-money-draft.ts'

/** A fact in the refusal that is an amount of money; null when it is not there or is not one. */
export function moneyFact(problem: ApiProblem | null, name: string): WireMoney | null {
  const money = problem?.body[name] as WireMoney | undefined
  const isMoney =
    typeof money?.amount === 'string' && /^\d{1,18}$/.test(money.amount) && typeof money.currency === 'string'
  return isMoney ? money : null
}

type Props = {
  refusal: Refusal<SendDraft>
  /** Back to the amount, with another one where the way on names it. */
  onAmount: (amount?: string) => void
  onPerson: () => void
}

export function SendRefused({ refusal, onAmount, onPerson }: Props) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const problemText = useProblemText()
  const { draft, error } = refusal
  const problem = error instanceof ApiProblem ? error : null
  const amount = amountText(padToMinor(draft.amount, exponentOf(draft.currency)), draft.currency, locale)
  const available = moneyFact(problem, 'available')
  const max = moneyFact(problem, 'max')
  const sendInstead = (money: WireMoney | null, sub: string): WayOn[] =>
    money && minorOf(money) > 0n
      ? [
          {
            icon: ArrowUpRight,
            title: t('sendInstead', { amount: moneyText(money, locale) }),
            sub,
            onPress: () => onAmount(decimalText(minorOf(money), money.currency)),
          },
        ]
      : []
  const somebodyElse: WayOn = { icon: UserRoundSearch, title: t('changePerson'), onPress: onPerson }
  const activity: WayOn = { icon: History, title: t('seeActivity'), to: paths.wallet }

  const explain = (): { rule: string; ways: WayOn[] } => {
    switch (problem?.code) {
      case 'insufficient_funds':
        return {
          rule: available
            ? t('refused.insufficient_funds', { available: moneyText(available, locale) })
            : problemText(error),
          ways: [
            ...sendInstead(available, t('sendAvailableSub')),
            { icon: Plus, title: t('addFirst'), sub: t('addFirstSub'), to: paths.addMoney },
          ],
        }
      case 'amount_too_large':
        return {
          rule: max
            ? t('refused.amount_too_large_max', { max: moneyText(max, locale) })
            : t('refused.amount_too_large'),
          ways: sendInstead(max, t('sendMaxSub')),
        }
      case 'payee_is_self':
        return { rule: t('refused.payee_is_self'), ways: [somebodyElse] }
      case 'payee_not_found':
        return {
          rule: t('refused.payee_not_found', { handle: draft.to?.handle ?? '' }),
          ways: [somebodyElse],
        }
      case 'you_block_payee':
        return {
          rule: t('refused.you_block_payee', { name: draft.to?.name ?? '' }),
          ways: [
            ...(draft.to
              ? [
                  {
                    icon: Ban,
                    title: t('seeProfile'),
                    sub: t('seeProfileSub'),
                    to: paths.profile(draft.to.handle),
                  },
                ]
              : []),
            somebodyElse,
          ],
        }
      case 'payee_unavailable':
        return {
          rule: t('refused.payee_unavailable', { name: draft.to?.name ?? '' }),
          ways: [somebodyElse],
        }
      case 'note_invalid':
        return { rule: t('refused.note_invalid'), ways: [] }
      case 'payment_refused_before':
        return { rule: t('refused.payment_refused_before'), ways: [activity] }
      case 'payment_id_reused':
        return { rule: t('refused.payment_id_reused'), ways: [activity] }
      default:
        return { rule: problem?.status === 429 ? problemText(error) : t('refused.other'), ways: [activity] }
    }
  }
  const { rule, ways } = explain()
  return (
    <Refused
      title={t('notSent')}
      // An id that belongs to another payment says nothing about whether that one moved money.
      moved={problem?.code === 'payment_id_reused' ? null : t('notMoved', { amount })}
      rule={rule}
      ways={ways}
      error={error}
    >
      <Button kind="quiet" wide onClick={() => onAmount()}>
        {t('changeAmount')}
      </Button>
    </Refused>
  )
}
