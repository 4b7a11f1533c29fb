import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { queryClient } from '../api/query-client.ts'
import { chatClient } from '../chats/engine/chats.ts'
import { useProblemText } from '../identity/problem-text.ts'
import { Button } from '../ui/button.tsx'
import { Textarea } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Select } from '../ui/select.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { type NewReport, safetyCalls } from './calls.ts'
import { type Reason, reasons } from './codes.ts'
import type { Reported } from './safety-dialogs.ts'
import { safetyKeys } from './safety-queries.ts'
import { ShownMessages } from './shown-messages.tsx'

const urgent: readonly Reason[] = ['self_harm', 'violence', 'minors']

/**
 * Of a chat: the one message of theirs that was chosen, or the member with all that was chosen. The device opens the
 * messages so that the server can tell that they were sent.
 */
async function subjectOf(
  reported: Reported,
  chosen: ReadonlySet<string>,
): Promise<Pick<NewReport, 'subject' | 'evidence'>> {
  const { chat } = reported
  if (!chat || chosen.size === 0) return { subject: reported.id }
  const messages = await (await chatClient()).reveal(chat.id, [...chosen])
  if (messages.length === 0) return { subject: reported.id }
  const opened = new Set(messages.map(message => message.id))
  const theirs = chat.messages.filter(({ id, sender }) => sender === reported.id && opened.has(id))
  return {
    subject: theirs.length === 1 ? theirs[0]!.id : reported.id,
    evidence: { chat: chat.id, messages },
  }
}

/** Asks what is wrong, sends it, and says what happens next. */
export function ReportSheet({ reported, onClose }: { reported: Reported; onClose: () => void }) {
  const t = useTranslations('safety')
  const problemText = useProblemText()
  const [reason, setReason] = useState<Reason>('spam')
  const [comment, setComment] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(reported.chat ? [reported.chat.chosen] : []),
  )
  const send = useMutation({
    mutationFn: async () => safetyCalls.report({ ...(await subjectOf(reported, chosen)), reason, comment }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: safetyKeys.reports }),
  })
  if (send.isSuccess) {
    return (
      <Sheet
        open
        onClose={onClose}
        title={t('reportedTitle')}
        description={t(`reportedText.${reported.chat ? 'chat' : reported.kind}`)}
      >
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
        reported.kind === 'post'
          ? t('reportTitlePost')
          : reported.kind === 'payment'
            ? t('reportTitlePayment')
            : t('reportTitleMember', { name: reported.name })
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
        {reported.chat && reported.chat.messages.length > 0 && (
          <ShownMessages messages={reported.chat.messages} chosen={chosen} onChange={setChosen} />
        )}
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
