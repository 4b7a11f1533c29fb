import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useProblemText } from '../../identity/problem-text.ts'
import { Button } from '../../ui/button.tsx'
import { Textarea } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { chatClient } from '../engine/chats.ts'

/** Brings the chats to this browser with the twelve words. */
export function WordsForm({ onBack }: { onBack: () => void }) {
  const t = useTranslations('chatDevices')
  const problemText = useProblemText()
  const [words, setWords] = useState('')
  const count = words.split(/[^\p{L}]+/u).filter(Boolean).length
  const recover = useMutation({ mutationFn: async () => (await chatClient()).recover(words) })
  const refusal = recover.data !== undefined && recover.data !== 'done' ? recover.data : null
  return (
    <form
      className="space-y-4"
      onSubmit={event => {
        event.preventDefault()
        if (count > 0 && !recover.isPending) recover.mutate()
      }}
    >
      <Textarea
        label={t('wordsLabel')}
        help={t('wordsCount', { count })}
        error={refusal === 'wrong_phrase' ? t('wordsWrong') : null}
        value={words}
        onChange={event => setWords(event.target.value)}
        autoCapitalize="none"
        autoCorrect="off"
        autoComplete="off"
        spellCheck={false}
        lang="en"
      />
      {refusal === 'too_many_devices' && <Notice tone="bad">{t('tooManyDevices')}</Notice>}
      {refusal === 'no_account' && <Notice tone="bad">{t('noAccount')}</Notice>}
      {recover.isError && <Notice tone="bad">{problemText(recover.error)}</Notice>}
      <Button type="submit" wide busy={recover.isPending} disabled={count !== 12}>
        {t('wordsOpen')}
      </Button>
      <Button kind="quiet" wide onClick={onBack}>
        {t('otherWay')}
      </Button>
    </form>
  )
}
