import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button.tsx'
import { Textarea } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { staffCalls } from '../calls.ts'
import { type Action, memberActions, postActions, type Reason, reasons, timedActions } from '../codes.ts'
import type { Case } from '../types.ts'
import { useStaffAct } from './staff-act.ts'

const spans = ['0', '1', '3', '7', '30', '90'] as const

/** What is decided, why, and what the member is told. */
export function DecideSheet({ item, onClose }: { item: Case; onClose: () => void }) {
  const t = useTranslations('safety')
  const possible = item.subject_kind === 'post' ? postActions : memberActions
  const [action, setAction] = useState<Action>('no_action')
  const [reason, setReason] = useState<Reason>(item.reason)
  const [days, setDays] = useState<(typeof spans)[number]>('7')
  const [explanation, setExplanation] = useState('')
  const [note, setNote] = useState('')
  const [keepOpen, setKeepOpen] = useState(false)
  const timed = timedActions.includes(action)
  const decide = useStaffAct(
    () =>
      staffCalls.decide(item.id, {
        action,
        reason,
        explanation,
        note,
        keep_open: keepOpen,
        ...(timed && days !== '0' && { days: Number(days) }),
      }),
    t('staff.decided'),
    onClose,
  )
  return (
    <Sheet open onClose={onClose} title={t('staff.decideTitle')}>
      <form
        className="space-y-4"
        onSubmit={event => {
          event.preventDefault()
          if (!decide.isPending) decide.mutate(null)
        }}
      >
        <Select
          label={t('staff.action')}
          value={action}
          onChange={setAction}
          options={possible.map(value => ({ value, label: t(`staff.choices.${value}`) }))}
        />
        <p className="text-label text-ink-3">{t(`meaning.${action}`)}</p>
        {timed && (
          <Select
            label={t('staff.days')}
            value={days}
            onChange={setDays}
            options={spans.map(value => ({
              value,
              label: value === '0' ? t('staff.forGood') : t('staff.forDays', { count: Number(value) }),
            }))}
          />
        )}
        <Select
          label={t('staff.reason')}
          value={reason}
          onChange={setReason}
          options={reasons.map(value => ({ value, label: t(`reasons.${value}`) }))}
        />
        {action !== 'no_action' && (
          <Textarea
            label={t('staff.explanation')}
            help={t('staff.explanationHelp')}
            value={explanation}
            maxLength={4000}
            onChange={event => setExplanation(event.target.value)}
          />
        )}
        <Textarea
          label={t('staff.note')}
          value={note}
          maxLength={4000}
          onChange={event => setNote(event.target.value)}
        />
        <label className="flex min-h-11 cursor-pointer items-center gap-3 text-ui">
          <input
            type="checkbox"
            checked={keepOpen}
            onChange={event => setKeepOpen(event.target.checked)}
            className="size-5 accent-(--ink-fill)"
          />
          {t('staff.keepOpen')}
        </label>
        <Button
          type="submit"
          wide
          kind={action === 'no_action' ? 'ink' : 'danger'}
          busy={decide.isPending}
          disabled={action !== 'no_action' && explanation.trim() === ''}
        >
          {t('staff.confirm')}
        </Button>
      </form>
    </Sheet>
  )
}
