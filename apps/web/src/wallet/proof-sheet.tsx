import { Copy } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import type { Payment, TransferProof } from '../api/types.ts'
import { fullTime } from '../i18n/times.ts'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/card.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { moneyText } from '../ui/money.ts'
import { StateMark } from '../ui/money-state.tsx'
import { Notice } from '../ui/notice.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { Bone, Skeleton } from '../ui/skeleton.tsx'
import { showToast } from '../ui/toast.tsx'
import { ProofSteps } from './proof-steps.tsx'
import { isProved, type ReceiptFacts } from './transfer-proof.ts'
import { type CheckedProof, canVerify, useProof } from './use-proof.ts'

type Props = { payment: Payment; facts: ReceiptFacts; onClose: () => void }

/** Whether this payment stands sealed in the ledger's history, worked out by the member's own browser. */
export function ProofSheet({ payment, facts, onClose }: Props) {
  const t = useTranslations('wallet.proof')
  const query = useProof(payment.transfer_id ?? '', facts)
  const checked = query.data
  const spoken = useSpoken(checked)
  return (
    <Sheet open onClose={onClose} title={t('title')} description={t('description')}>
      <LiveRegion>{spoken}</LiveRegion>
      {!canVerify() ? (
        <Notice>{t('unsupported')}</Notice>
      ) : checked ? (
        <Outcome payment={payment} checked={checked} />
      ) : query.isError ? (
        <ErrorState error={query.error} title={t('error')} onRetry={() => void query.refetch()} />
      ) : checked === null ? (
        <NotSealed busy={query.isFetching} onAsk={() => void query.refetch()} />
      ) : (
        <ProofBones />
      )}
    </Sheet>
  )
}

function useSpoken(checked: CheckedProof | null | undefined): string {
  const t = useTranslations('wallet.proof')
  if (checked === undefined) return ''
  if (checked === null) return t('notSealed')
  return isProved(checked.verdict) ? t('proved', { number: checked.proof.block.number }) : t('mismatch')
}

function NotSealed({ busy, onAsk }: { busy: boolean; onAsk: () => void }) {
  const t = useTranslations('wallet.proof')
  return (
    <>
      <h3 className="flex items-center gap-3 text-h3">
        <StateMark state="pending" />
        {t('notSealed')}
      </h3>
      <p className="mt-2 mb-5 text-body text-ink-2">{t('notSealedText')}</p>
      <Button kind="quiet" wide busy={busy} onClick={onAsk}>
        {t('askAgain')}
      </Button>
    </>
  )
}

function Outcome({ payment, checked: { proof, verdict } }: { payment: Payment; checked: CheckedProof }) {
  const t = useTranslations('wallet.proof')
  const locale = useLocale()
  const { block } = proof
  const sealedAt = fullTime(new Date(block.sealed_at), locale)
  const proved = isProved(verdict)
  const copy = useCopy(payment, proof)
  return (
    <>
      {proved ? (
        <>
          <h3 className="text-h3">{t('proved', { number: block.number })}</h3>
          <p className="mt-2 text-body text-ink-2">{t('provedText', { time: sealedAt })}</p>
        </>
      ) : (
        <Notice tone="bad">
          <h3 className="text-ui font-semibold">{t('mismatch')}</h3>
          <p className="mt-1">{t('mismatchText')}</p>
        </Notice>
      )}
      <ProofSteps
        verdict={verdict}
        amount={moneyText(payment.amount, locale)}
        block={block.number}
        hashes={proof.siblings.length}
      />
      <Facts
        facts={[
          [t('block'), block.number],
          [t('sealed'), sealedAt],
          [t('transfers'), block.transfer_count],
          [t('root'), <Hash key="root" text={block.merkle_root} />],
          [t('hash'), <Hash key="hash" text={block.hash} />],
        ]}
      />
      <Button kind="quiet" wide className="mt-4" icon={<Icon of={Copy} size="s" />} onClick={copy}>
        {t('copy')}
      </Button>
    </>
  )
}

const Hash = ({ text }: { text: string }) => (
  <span className="block break-all text-caption font-normal text-ink-2">{text}</span>
)

/** Puts the proof on the clipboard, as the API gave it and with the ids that it is about. */
function useCopy(payment: Payment, proof: TransferProof): () => void {
  const t = useTranslations('common')
  const text = JSON.stringify({ payment_id: payment.id, transfer_id: payment.transfer_id, ...proof }, null, 2)
  return () =>
    void navigator.clipboard
      .writeText(text)
      .then(() => showToast({ text: t('copied') }))
      .catch(() => undefined)
}

const ProofBones = () => (
  <Skeleton>
    <Bone className="h-6 w-48" />
    <Bone className="mt-3 h-4 w-full" />
    <div className="mt-6 space-y-4">
      {[0, 1, 2, 3, 4].map(at => (
        <Bone key={at} className="h-4 w-3/4" />
      ))}
    </div>
  </Skeleton>
)
