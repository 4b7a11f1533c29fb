import { RotateCw } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { useOffline } from '../app/offline.ts'
import { paths } from '../paths.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { amountText } from '../ui/money.ts'
import { PostingMark } from '../ui/posting-mark.tsx'
import type { PaymentDraft } from './payment-draft.ts'

/** The connection broke in the middle. Asking again carries the same id, so it can only ever be the one payment. */
export function UnknownStep({
  draft,
  busy,
  onAsk,
}: {
  draft: PaymentDraft
  busy: boolean
  onAsk: () => void
}) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const offline = useOffline()
  const amount = amountText(BigInt(draft.amount), draft.currency, locale)
  return (
    <div className="flex flex-1 flex-col px-5 pb-8" role="alert">
      <div className="flex flex-1 flex-col justify-center">
        <span className="mb-4 flex items-center gap-2.5 text-ink-2 text-ui">
          <PostingMark state="pending" />
          <span className="num">
            {amount} · @{draft.handle}
          </span>
        </span>
        <h2 className="text-[2rem] leading-[1.1]">{t('unknownTitle')}</h2>
        <p className="mt-2.5 text-body text-ink-2">{t('unknownText', { amount })}</p>
      </div>
      <div className="mt-6 flex flex-col gap-2.5">
        <Button
          wide
          size="l"
          busy={busy}
          disabled={offline}
          onClick={onAsk}
          icon={<Icon of={RotateCw} size="s" />}
        >
          {busy ? t('unknownChecking') : t('unknownCheck')}
        </Button>
        <ButtonLink kind="quiet" wide to={paths.wallet}>
          {t('seeActivity')}
        </ButtonLink>
      </div>
    </div>
  )
}
