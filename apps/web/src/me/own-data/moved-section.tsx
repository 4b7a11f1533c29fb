import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { memberCalls } from '../../api/calls.ts'
import { keys, queryClient } from '../../api/query-client.ts'
import { useProblemText } from '../../identity/problem-text.ts'
import { useMe } from '../../identity/session.ts'
import { StepUpCancelled, withStepUp } from '../../identity/step-up.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Input } from '../../ui/field.tsx'
import { RowBones, Skeleton } from '../../ui/skeleton.tsx'
import { showToast } from '../../ui/toast.tsx'
import { dataCalls } from './data-calls.ts'
import { Section } from './section.tsx'

/** The same rule as the server's, so that most slips are told before anything is sent. */
const address = /^https?:\/\/[^\s<>"\\^`{|}]+$/

export function MovedSection() {
  const t = useTranslations('data')
  const { handle } = useMe()
  const profile = useQuery({ queryKey: keys.profile(handle), queryFn: () => memberCalls.profile(handle) })
  return (
    <Section title={t('moved')} text={t('movedText')}>
      {profile.isPending ? (
        <Skeleton>
          <RowBones count={1} />
        </Skeleton>
      ) : profile.isError ? (
        <ErrorState error={profile.error} title={t('movedError')} onRetry={() => void profile.refetch()} />
      ) : (
        <MovedForm key={profile.data.moved_to} handle={handle} now={profile.data.moved_to} />
      )}
    </Section>
  )
}

function MovedForm({ handle, now }: { handle: string; now: string | null }) {
  const t = useTranslations('data')
  const problemText = useProblemText()
  const [url, setUrl] = useState(now ?? '')
  const [asked, setAsked] = useState(false)
  const save = useMutation({
    mutationFn: (next: string | null) => withStepUp(() => dataCalls.setMovedTo(next)),
    onSuccess: (_answer, next) => {
      void queryClient.invalidateQueries({ queryKey: keys.profile(handle) })
      showToast({ text: next === null ? t('movedCleared') : t('movedSaved') })
    },
  })
  const wrong = !address.test(url.trim())
  const refused = save.error && !(save.error instanceof StepUpCancelled) ? problemText(save.error) : null
  return (
    <form
      noValidate
      className="space-y-3"
      onSubmit={event => {
        event.preventDefault()
        setAsked(true)
        if (!wrong && !save.isPending) save.mutate(url.trim())
      }}
    >
      <Input
        type="url"
        inputMode="url"
        label={t('movedLabel')}
        maxLength={500}
        value={url}
        onChange={event => setUrl(event.target.value)}
        error={asked && wrong ? t('movedWrong') : refused}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" kind="quiet" className="flex-1" busy={save.isPending} disabled={!url.trim()}>
          {t('movedSave')}
        </Button>
        {now !== null && (
          <Button kind="line" className="flex-1" busy={save.isPending} onClick={() => save.mutate(null)}>
            {t('movedClear')}
          </Button>
        )}
      </div>
    </form>
  )
}
