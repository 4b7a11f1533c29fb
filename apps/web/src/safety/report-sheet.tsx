import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { queryClient } from '../api/query-client.ts'
import { useProblemText } from '../identity/problem-text.ts'
import { Button } from '../ui/button.tsx'
import { Textarea } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Select } from '../ui/select.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { safetyCalls } from './calls.ts'
import { type Reason, reasons } from './codes.ts'
import type { Reported } from './safety-dialogs.ts'
import { safetyKeys } from './safety-queries.ts'

const urgent: readonly Reason[] = ['self_harm', 'violence', 'minors']

/** Asks what is wrong, sends it, and says what happens next. */
export function ReportSheet({ reported, onClose }: { reported: Reported; onClose: () => void }) {
  const t = useTranslations('safety')
  const problemText = useProblemText()
  const [reason, setReason] = useState<Reason>('spam')
  const [comment, setComment] = useState('')
  const send = useMutation({
    mutationFn: () => safetyCalls.report({ subject: reported.id, reason, comment }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: safetyKeys.reports }),
  })
  if (send.isSuccess) {
    return (
      <Sheet open onClose={onClose} title={t('reportedTitle')} description={t('reportedText')}>
        <Button className="mt-2" onClick={onClose}>
          {t('reportDone')}
        </Button>
      </Sheet>
    )
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={
        reported.kind === 'post' ? t('reportTitlePost') : t('reportTitleMember', { name: reported.name })
      }
      description={t('reportIntro', { name: reported.name })}
    >
      <form
        className="space-y-4"
        onSubmit={event => {
          event.preventDefault()
          if (!send.isPending) send.mutate()
        }}
      >
        <Select
          label={t('reportReason')}
          value={reason}
          onChange={setReason}
          options={reasons.map(value => ({ value, label: t(`reasons.${value}`) }))}
        />
        {urgent.includes(reason) && <Notice tone="info">{t('helpNow')}</Notice>}
        <Textarea
          label={t('reportComment')}
          help={t('reportCommentHelp')}
          value={comment}
          maxLength={4000}
          onChange={event => setComment(event.target.value)}
        />
        {send.isError && (
          <Notice tone="bad">
            {t('reportFailed')} {problemText(send.error)}
          </Notice>
        )}
        <Button type="submit" wide busy={send.isPending}>
          {t('reportSend')}
        </Button>
      </form>
    </Sheet>
  )
}
