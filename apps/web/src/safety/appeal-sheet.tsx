import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useProblemText } from '../identity/problem-text.ts'
import { Button } from '../ui/button.tsx'
import { Textarea } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Sheet } from '../ui/sheet.tsx'

/** The one appeal against a decision. */
export function AppealSheet({
  send,
  onSent,
  onClose,
}: {
  send: (statement: string) => Promise<unknown>
  onSent: () => void
  onClose: () => void
}) {
  const t = useTranslations('safety')
  const problemText = useProblemText()
  const [statement, setStatement] = useState('')
  const appeal = useMutation({ mutationFn: () => send(statement), onSuccess: onSent })
  return (
    <Sheet open onClose={onClose} title={t('appealTitle')} description={t('appealIntro')}>
      <form
        className="space-y-4"
        onSubmit={event => {
          event.preventDefault()
          if (!appeal.isPending) appeal.mutate()
        }}
      >
        <Textarea
          label={t('appealStatement')}
          help={t('appealHelp')}
          value={statement}
          maxLength={8000}
          onChange={event => setStatement(event.target.value)}
        />
        {appeal.isError && (
          <Notice tone="bad">
            {t('appealFailed')} {problemText(appeal.error)}
          </Notice>
        )}
        <Button type="submit" wide busy={appeal.isPending} disabled={statement.trim() === ''}>
          {t('appealSend')}
        </Button>
      </form>
    </Sheet>
  )
}
