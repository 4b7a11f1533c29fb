import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sheet } from '../../ui/sheet.tsx'

/** A question before something that cannot be taken back. */
export function QuestionSheet({
  title,
  text,
  lead,
  act,
  busy,
  problem,
  onAct,
  onClose,
}: {
  title: string
  text: string
  lead?: ReactNode
  act: string
  busy: boolean
  problem: string | null
  onAct: () => void
  onClose: () => void
}) {
  const t = useTranslations('common')
  return (
    <Sheet open onClose={onClose} title={title} lead={lead}>
      <p className="text-body text-ink-2">{text}</p>
      {problem && (
        <Notice tone="bad" className="mt-4">
          {problem}
        </Notice>
      )}
      <div className="mt-6 flex gap-2.5">
        <Button kind="quiet" wide onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button kind="danger" wide busy={busy} onClick={onAct}>
          {act}
        </Button>
      </div>
    </Sheet>
  )
}
