import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { queryClient } from '../api/query-client.ts'
import { useProblemText } from '../identity/problem-text.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Textarea } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { showToast } from '../ui/toast.tsx'
import { noteCalls } from './calls.ts'
import { NoteCard } from './note-card.tsx'
import { safetyKeys } from './safety-queries.ts'
import type { Notes } from './types.ts'

/** The notes on a post: read, rate, write. */
export function NotesSheet({ postId, onClose }: { postId: string; onClose: () => void }) {
  const t = useTranslations('safety.notes')
  const notes = useQuery({ queryKey: safetyKeys.notes(postId), queryFn: () => noteCalls.list(postId) })
  const take = (answer: Notes) => queryClient.setQueryData(safetyKeys.notes(postId), answer)
  return (
    <Sheet open onClose={onClose} title={t('title')} description={t('intro')}>
      {notes.isPending ? (
        <Skeleton>
          <RowBones count={2} />
        </Skeleton>
      ) : notes.isError ? (
        <ErrorState error={notes.error} title={t('failed')} onRetry={() => void notes.refetch()} />
      ) : (
        <div className="space-y-5">
          {notes.data.items.length === 0 ? (
            <p className="text-ui text-ink-2">{t('empty')}</p>
          ) : (
            <ul aria-label={t('list')} className="space-y-4">
              {notes.data.items.map(note => (
                <NoteCard
                  key={note.id}
                  note={note}
                  mayRate={notes.data.may_rate}
                  postId={postId}
                  onRated={take}
                />
              ))}
            </ul>
          )}
          {notes.data.may_write ? (
            <WriteNote postId={postId} onWritten={take} />
          ) : (
            !notes.data.may_rate && <p className="text-label text-ink-3">{t('mayNotWrite')}</p>
          )}
        </div>
      )}
    </Sheet>
  )
}

function WriteNote({ postId, onWritten }: { postId: string; onWritten: (notes: Notes) => void }) {
  const t = useTranslations('safety.notes')
  const problemText = useProblemText()
  const [text, setText] = useState('')
  const write = useMutation({
    mutationFn: () => noteCalls.write(postId, text),
    onSuccess: answer => {
      showToast({ text: t('written') })
      onWritten(answer)
    },
  })
  return (
    <form
      className="space-y-3"
      onSubmit={event => {
        event.preventDefault()
        if (!write.isPending) write.mutate()
      }}
    >
      <Textarea
        label={t('write')}
        help={t('writeHelp')}
        value={text}
        maxLength={2000}
        onChange={event => setText(event.target.value)}
      />
      {write.isError && (
        <Notice tone="bad">
          {t('notDone')} {problemText(write.error)}
        </Notice>
      )}
      <Button type="submit" wide busy={write.isPending} disabled={text.trim() === ''}>
        {t('send')}
      </Button>
    </form>
  )
}
