import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { authCalls } from '../api/calls.ts'
import { ApiProblem, hasCode } from '../api/problem.ts'
import { usePageTitle } from '../app/page-title.ts'
import { paths } from '../paths.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Button } from '../ui/button.tsx'
import { Input, PasswordInput } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useEnter, useNextPath, withNext } from './enter.ts'
import { FormPage } from './form-page.tsx'
import { useProblemText } from './problem-text.ts'

const SuspendedNotice = lazy(() =>
  import('../safety/suspended-notice.tsx').then(m => ({ default: m.SuspendedNotice })),
)

export function SignInScreen() {
  const t = useTranslations('auth')
  usePageTitle(t('signInTitle'))
  const problemText = useProblemText()
  const enter = useEnter()
  const next = useNextPath()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useMutation({
    mutationFn: () => authCalls.signIn({ email: email.trim(), password }),
    onSuccess: enter,
  })
  const wrong =
    hasCode(signIn.error, 'invalid_credentials') ||
    (signIn.error instanceof ApiProblem && signIn.error.status === 401)
  const suspended = hasCode(signIn.error, 'member_suspended') ? signIn.error : null
  return (
    <FormPage
      title={t('signInTitle')}
      foot={
        <p>
          {t('newHere')}{' '}
          <AppLink
            to={withNext(paths.join, next)}
            className="font-semibold text-aegean underline-offset-4 hover:underline"
          >
            {t('join')}
          </AppLink>
        </p>
      }
    >
      <form
        noValidate
        className="space-y-5"
        onSubmit={event => {
          event.preventDefault()
          if (!signIn.isPending) signIn.mutate()
        }}
      >
        <Input
          label={t('email')}
          type="email"
          name="email"
          autoComplete="username webauthn"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          required
          value={email}
          onChange={event => setEmail(event.target.value)}
        />
        <PasswordInput
          label={t('password')}
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
        {signIn.isError && !suspended && (
          <Notice tone="bad">{wrong ? t('wrong') : problemText(signIn.error)}</Notice>
        )}
        <Button type="submit" wide size="l" busy={signIn.isPending} disabled={!email || !password}>
          {t('signIn')}
        </Button>
        <p className="text-center">
          <AppLink
            to={paths.forgot}
            className="inline-flex min-h-11 items-center px-3 text-small font-medium text-aegean underline-offset-4 hover:underline"
          >
            {t('forgotLink')}
          </AppLink>
        </p>
      </form>
      {suspended && (
        <Suspense>
          <SuspendedNotice problem={suspended} />
        </Suspense>
      )}
    </FormPage>
  )
}
