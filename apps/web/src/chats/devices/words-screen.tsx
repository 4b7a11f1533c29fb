import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useGo } from '../../app/go.ts'
import { usePageTitle } from '../../app/page-title.ts'
import { ScreenHeader } from '../../app/screen-header.tsx'
import { useProblemText } from '../../identity/problem-text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Input } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RowBones, Skeleton } from '../../ui/skeleton.tsx'
import { showToast } from '../../ui/toast.tsx'
import { chatClient } from '../engine/chats.ts'
import { chooseAsked, isSameWord } from './asked-words.ts'

/** Twelve new words: written down, then three of them asked for. They count from then on and not before. */
export function WordsScreen() {
  const t = useTranslations('chatDevices')
  usePageTitle(t('words'))
  const [isAsking, setIsAsking] = useState(false)
  const made = useQuery({
    queryKey: ['chats', 'new-words'],
    queryFn: async () => (await (await chatClient()).newWords()).split(' '),
    staleTime: Number.POSITIVE_INFINITY,
    // Nobody else may find them in memory once the screen is gone.
    gcTime: 0,
  })
  return (
    <div className="mx-auto w-full max-w-[600px]">
      <ScreenHeader
        kind={isAsking ? 'depth' : 'task'}
        fallback={paths.chatKeys}
        title={t('words')}
        {...(isAsking && { onBack: () => setIsAsking(false) })}
      />
      <div className="px-4 pt-3 pb-10">
        {made.isPending ? (
          <Skeleton>
            <RowBones count={6} />
          </Skeleton>
        ) : made.isError ? (
          <ErrorState error={made.error} title={t('error')} onRetry={() => void made.refetch()} />
        ) : isAsking ? (
          <AskForThree words={made.data} />
        ) : (
          <ShowWords words={made.data} onDone={() => setIsAsking(true)} />
        )}
      </div>
    </div>
  )
}

function ShowWords({ words, onDone }: { words: readonly string[]; onDone: () => void }) {
  const t = useTranslations('chatDevices')
  return (
    <>
      <h2 className="text-balance text-h2">{t('writeTitle')}</h2>
      <p className="mt-2 text-pretty text-body text-ink-2">{t('writeText')}</p>
      <Card className="mt-5 p-4">
        <ol lang="en" className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-3" aria-label={t('words')}>
          {words.map((word, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, its place does not
            <li key={index} className="flex min-h-11 items-baseline gap-2.5 py-2">
              <span aria-hidden="true" className="num w-6 flex-none text-right text-caption text-ink-3">
                {index + 1}
              </span>
              <span className="font-display font-[650] text-[1.1875rem]">{word}</span>
            </li>
          ))}
        </ol>
      </Card>
      <Notice className="mt-4">{t('writeWarning')}</Notice>
      <Button wide className="mt-6" onClick={onDone}>
        {t('written')}
      </Button>
    </>
  )
}

function AskForThree({ words }: { words: readonly string[] }) {
  const t = useTranslations('chatDevices')
  const go = useGo()
  const problemText = useProblemText()
  const [asked] = useState(() => chooseAsked(words.length))
  const [given, setGiven] = useState<Record<number, string>>({})
  const [wasChecked, setWasChecked] = useState(false)
  const wrong = asked.filter(index => !isSameWord(given[index] ?? '', words[index]!))
  const keep = useMutation({
    mutationFn: async () => (await chatClient()).keepWords(words.join(' ')),
    onSuccess: () => {
      showToast({ text: t('wordsDone') })
      go(paths.chatKeys, { replace: true })
    },
  })
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={event => {
        event.preventDefault()
        setWasChecked(true)
        if (wrong.length === 0 && !keep.isPending) keep.mutate()
      }}
    >
      <h2 className="text-balance text-h2">{t('askTitle')}</h2>
      <p className="text-body text-ink-2">{t('askText')}</p>
      {asked.map(index => (
        <Input
          key={index}
          label={t('wordAt', { place: index + 1 })}
          value={given[index] ?? ''}
          error={wasChecked && wrong.includes(index) ? t('wordWrong', { place: index + 1 }) : null}
          onChange={event => setGiven(now => ({ ...now, [index]: event.target.value }))}
          autoCapitalize="none"
          autoCorrect="off"
          autoComplete="off"
          spellCheck={false}
          lang="en"
        />
      ))}
      {keep.isError && <Notice tone="bad">{problemText(keep.error)}</Notice>}
      <Button type="submit" wide busy={keep.isPending}>
        {t('wordsKeep')}
      </Button>
    </form>
  )
}
