import { Check, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '../ui/icon.tsx'
import { type ProofVerdict, proofChecks } from './transfer-proof.ts'

type Props = { verdict: ProofVerdict; amount: string; block: string; hashes: number }

/** What the browser has checked, each with its outcome in a shape and a word. */
export function ProofSteps({ verdict, amount, block, hashes }: Props) {
  const t = useTranslations('wallet.proof')
  return (
    <ol aria-label={t('steps')} className="my-4 space-y-2.5 rounded-m bg-sunken px-3.5 py-3">
      {proofChecks.map(check => (
        <li key={check} className="flex gap-2.5 text-small">
          <Icon
            of={verdict[check] ? Check : X}
            size="s"
            className={verdict[check] ? 'mt-px text-laurel' : 'mt-px text-cinnabar'}
          />
          <span className="min-w-0 flex-1">
            <span className={verdict[check] ? 'sr-only' : 'font-semibold text-cinnabar'}>
              {verdict[check] ? t('holds') : t('fails')}
            </span>{' '}
            {t(`step.${check}`, { amount, number: block, count: hashes })}
          </span>
        </li>
      ))}
    </ol>
  )
}
