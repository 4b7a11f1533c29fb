import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useProblemText } from '../identity/problem-text.ts'
import { Badge } from '../ui/badge.tsx'
import { cx } from '../ui/cx.ts'
import { RichText } from '../ui/rich-text.tsx'
import { TimeAgo } from '../ui/time-ago.tsx'
import { showToast } from '../ui/toast.tsx'
import { noteCalls } from './calls.ts'
import { type NoteReason, type NoteVerdict, noteVerdicts, reasonsFor } from './codes.ts'
import type { Note, Notes } from './types.ts'

const tones = { undecided: 'plain', shown: 'laurel', not_helpful: 'cinnabar' } as const

/** A note, and what the reader thinks of it: a verdict first, then the reasons for it. */
export function NoteCard({
  note,
  postId,
  mayRate,
  onRated,
}: {
  note: Note
  postId: string
  mayRate: boolean
  onRated: (notes: Notes) => void
}) {
  const t = useTranslations('safety.notes')
  const problemText = useProblemText()
  const [reasons, setReasons] = useState<NoteReason[]>([])
  const rate = useMutation({
    mutationFn: (rating: { verdict: NoteVerdict; reasons: NoteReason[] }) =>
      noteCalls.rate(postId, note.id, rating.verdict, rating.reasons),
    onSuccess: onRated,
    onError: error => showToast({ text: `${t('notDone')} ${problemText(error)}` }),
  })
  const verdict = note.own_verdict
  const toggle = (reason: NoteReason) => {
    const next = reasons.includes(reason) ? reasons.filter(one => one !== reason) : [...reasons, reason]
    setReasons(next)
    if (verdict) rate.mutate({ verdict, reasons: next })
  }
  return (
    <li className="rounded-m bg-sunken px-3.5 py-3">
      <p className="mb-1.5 flex flex-wrap items-center gap-2 text-label text-ink-3">
        <Badge tone={tones[note.status]}>{t(`status.${note.status}`)}</Badge>
        {note.is_own && <span>{t('own')}</span>}
        <TimeAgo at={note.created_at} />
      </p>
      <p className="whitespace-pre-wrap break-words text-ui" dir="auto">
        <RichText text={note.text} />
      </p>
      {mayRate && !note.is_own && (
        <fieldset className="mt-2.5">
          <legend className="mb-1.5 text-label text-ink-2">{t('rateQuestion')}</legend>
          <div className="flex flex-wrap gap-2">
            {noteVerdicts.map(value => (
              <Chip
                key={value}
                on={verdict === value}
                onPress={() => {
                  setReasons([])
                  rate.mutate({ verdict: value, reasons: [] })
                }}
              >
                {t(`verdicts.${value}`)}
              </Chip>
            ))}
          </div>
          {verdict && (
            <>
              <p className="mt-3 mb-1.5 text-label text-ink-2">{t('why')}</p>
              <div className="flex flex-wrap gap-2">
                {reasonsFor[verdict].map(reason => (
                  <Chip key={reason} on={reasons.includes(reason)} onPress={() => toggle(reason)}>
                    {t(`reasons.${reason}`)}
                  </Chip>
                ))}
              </div>
              <p role="status" className="mt-2 text-label text-ink-3">
                {t('rated')}
              </p>
            </>
          )}
        </fieldset>
      )}
    </li>
  )
}

function Chip({ on, onPress, children }: { on: boolean; onPress: () => void; children: string }) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onPress}
      className={cx(
        'tap inline-flex min-h-9 items-center rounded-full px-3.5 text-small font-medium',
        on
          ? 'bg-ink-fill text-on-ink'
          : 'bg-surface text-ink inset-ring inset-ring-line-strong hover:bg-quiet',
      )}
    >
      {children}
    </button>
  )
}
