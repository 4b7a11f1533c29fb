import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { authCalls } from '../api/calls.ts'
import { ApiProblem, hasCode } from '../api/problem.ts'
import { keys, queryClient } from '../api/query-client.ts'
import { passwordMinCharacters } from '../identity/credentials.ts'
import { useFieldText, useProblemText } from '../identity/problem-text.ts'
import { useMe } from '../identity/session.ts'
import { Button } from '../ui/button.tsx'
import { PasswordInput } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { showToast } from '../ui/toast.tsx'

export function PasswordSection() {
  const t = useTranslations()
  const me = useMe()
  const problemText = useProblemText()
  const fieldText = useFieldText()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [asked, setAsked] = useState(false)
  const missing = passwordMinCharacters - [...next].length
  const change = useMutation({
    mutationFn: async () => {
      const body = { current_password: current, new_password: next }
      try {
        return await authCalls.changePassword(body)
      } catch (error) {
        if (!hasCode(error, 'step_up_required')) throw error
        // The current password is the fresh proof that is asked for, so nobody types it twice.
        await authCalls.stepUp({ password: current })
        return authCalls.changePassword(body)
      }
    },
    onSuccess: () => {
      setCurrent('')
      setNext('')
      setAsked(false)
      void queryClient.invalidateQueries({ queryKey: keys.devices })
      showToast({ text: t('me.passwordChanged') })
    },
  })
  const problem = change.error instanceof ApiProblem ? change.error : null
  const wrong = problem?.code === 'wrong_password' || problem?.code === 'invalid_credentials'
  const nextError =
    fieldText(change.error, 'new_password') ??
    (asked && missing > 0 ? t('auth.passwordShort', { count: missing }) : null)
  return (
    <section aria-labelledby="password">
      <h2 id="password" className="mb-3 text-h3">
        {t('me.passwordHeading')}
      </h2>
      <form
        noValidate
        className="space-y-4"
        onSubmit={event => {
          event.preventDefault()
          setAsked(true)
          if (current && missing <= 0 && !change.isPending) change.mutate()
        }}
      >
        {/* Tells password managers whose password this is. */}
        <input type="text" name="username" autoComplete="username" value={me.email} readOnly hidden />
        <PasswordInput
          label={t('me.currentPassword')}
          name="current-password"
          autoComplete="current-password"
          value={current}
          onChange={event => setCurrent(event.target.value)}
          error={wrong ? t('me.passwordWrong') : null}
        />
        <PasswordInput
          label={t('me.newPassword')}
          help={t('auth.passwordHelp')}
          name="new-password"
          autoComplete="new-password"
          value={next}
          onChange={event => setNext(event.target.value)}
          error={nextError}
        />
        {change.isError && !wrong && !nextError && <Notice tone="bad">{problemText(change.error)}</Notice>}
        <Button type="submit" kind="quiet" wide busy={change.isPending} disabled={!current || !next}>
          {t('me.changePassword')}
        </Button>
      </form>
    </section>
  )
}
