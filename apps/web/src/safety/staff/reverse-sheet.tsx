import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button.tsx'
import { Textarea } from '../../ui/field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { staffCalls } from '../calls.ts'
import { useStaffAct } from './staff-act.ts'

/** Takes a decision back, with a word to the member. */
export function ReverseSheet({ decisionId, onClose }: { decisionId: string; onClose: () => void }) {
  const t = useTranslations('safety.staff')
  const [explanation, setExplanation] = useState('')
  const reverse = useStaffAct(() => staffCalls.reverse(decisionId, explanation), t('reversed'), onClose)
  return (
    <Sheet open onClose={onClose} title={t('reverseTitle')}>
      <form
        className="space-y-4"
        onSubmit={event => {
          event.preventDefault()
          if (!reverse.isPending) reverse.mutate(null)
        }}
      >
        <Textarea
          label={t('explanation')}
          value={explanation}
          maxLength={4000}
          onChange={event => setExplanation(event.target.value)}
        />
        <Button type="submit" wide busy={reverse.isPending} disabled={explanation.trim() === ''}>
          {t('reverse')}
        </Button>
      </form>
    </Sheet>
  )
}
