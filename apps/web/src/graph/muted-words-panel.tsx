import { useMutation, useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { keys, queryClient } from '../api/query-client.ts'
import { useProblemText } from '../identity/problem-text.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Input } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { SelectFrame } from '../ui/select.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { graphCalls, graphKeys, type MutedWords, type MuteLength, muteLengths } from './graph-calls.ts'
import { useMutedUntil } from './muted-until.ts'
import { useAct } from './use-act.ts'

function readAnew(): void {
  for (const queryKey of [graphKeys.mutedWords, keys.posts]) void queryClient.invalidateQueries({ queryKey })
}

/** Words, phrases and tags that one does not want to meet. */
export function MutedWordsPanel() {
  const t = useTranslations('graph')
  const words = useQuery({ queryKey: graphKeys.mutedWords, queryFn: graphCalls.mutedWords })
  const items = words.data?.items ?? []
  return (
    <>
      <NewWords />
      {words.isPending ? (
        <Skeleton>
          <RowBones count={4} />
        </Skeleton>
      ) : words.isError ? (
        <ErrorState error={words.error} title={t('listError')} onRetry={() => void words.refetch()} />
      ) : items.length === 0 ? (
        <EmptyState scene="note" title={t('noWordsTitle')}>
          {t('noWordsText')}
        </EmptyState>
      ) : (
        <ul aria-label={t('mutedWords')}>
          {items.map(words => (
            <WordsRow key={words.id} words={words} />
          ))}
        </ul>
      )}
    </>
  )
}

function NewWords() {
  const t = useTranslations('graph')
  const problemText = useProblemText()
  const [text, setText] = useState('')
  const [length, setLength] = useState<MuteLength>(null)
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () => graphCalls.muteWords(text, length),
    onSuccess: () => {
      setText('')
      readAnew()
    },
  })
  return (
    <form
      className="space-y-3 border-line border-b px-4 pt-1 pb-5"
      onSubmit={event => {
        event.preventDefault()
        if (text.trim() !== '' && !isPending) mutate()
      }}
    >
      <Input
        label={t('wordsLabel')}
        help={t('wordsHelp')}
        error={error ? problemText(error) : null}
        value={text}
        maxLength={100}
        onChange={event => {
          reset()
          setText(event.target.value)
        }}
      />
      <div className="flex flex-wrap items-end gap-3">
        <label className="min-w-[180px] flex-1 text-label">
          <span className="mb-1.5 block font-medium text-ink-2">{t('howLong')}</span>
          <SelectFrame>
            <select
              value={String(length)}
              onChange={event =>
                setLength(muteLengths.find(each => String(each) === event.target.value) ?? null)
              }
              className="min-h-12 w-full rounded-m bg-surface px-3 text-body text-ink inset-ring inset-ring-line-strong"
            >
              {muteLengths.map(each => (
                <option key={String(each)} value={String(each)}>
                  {each === null ? t('forever') : t('days', { count: each / 86_400 })}
                </option>
              ))}
            </select>
          </SelectFrame>
        </label>
        <Button type="submit" busy={isPending} disabled={text.trim() === ''}>
          {t('mute')}
        </Button>
      </div>
    </form>
  )
}

function WordsRow({ words }: { words: MutedWords }) {
  const t = useTranslations('graph')
  const until = useMutedUntil()
  const { run, isPending } = useAct(() => graphCalls.unmuteWords(words.id), readAnew)
  return (
    <li className="flex min-h-16 items-center gap-3 py-2.5 pr-2 pl-4 not-first:border-line not-first:border-t">
      <span className="min-w-0 flex-1">
        <span className="block break-words font-semibold text-ui">{words.text}</span>
        <span className="block text-ink-3 text-label">{until(words.muted_until)}</span>
      </span>
      <IconButton
        label={t('unmuteWords', { words: words.text })}
        aria-busy={isPending || undefined}
        onClick={() => !isPending && run()}
      >
        <Icon of={X} size="s" />
      </IconButton>
    </li>
  )
}
