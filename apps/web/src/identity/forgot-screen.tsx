import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { authCalls } from '../api/calls.ts'
import { ApiProblem } from '../api/problem.ts'
import { useGo } from '../app/go.ts'
import { usePageTitle } from '../app/page-title.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { Input, PasswordInput } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { showToast } from '../ui/toast.tsx'
import { CodeInput, MailboxHint, ResendCode } from './code-form.tsx'
import { looksLikeEmail, passwordMinCharacters } from './credentials.ts'
import { FormPage } from './form-page.tsx'
import { useFieldText, useProblemText } from './problem-text.ts'

/** First the address, then the digits with the new password. Says the same whether or not the address is a member's. */
export function ForgotScreen() {
  const t = useTranslations('auth')
  usePageTitle(t('forgotTitle'))
  const problemText = useProblemText()
  const [email, setEmail] = useState('')
  const [sent, setSent] = useState(false)
  const forgot = useMutation({
    mutationFn: () => authCalls.forgot(email.trim()),
    onSuccess: () => setSent(true),
  })
  if (sent) return <ResetStep email={email.trim()} onBack={() => setSent(false)} />
  return (
    <FormPage title={t('forgotTitle')} lead={t('forgotText')}>
      <form
        noValidate
        className="space-y-5"
        onSubmit={event => {
          event.preventDefault()
          if (looksLikeEmail(email) && !forgot.isPending) forgot.mutate()
        }}
      >
        <Input
          label={t('email')}
          type="email"
          name="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          required
          value={email}
          onChange={event => setEmail(event.target.value)}
        />
        {forgot.isError && <Notice tone="bad">{problemText(forgot.error)}</Notice>}
        <Button type="submit" wide size="l" busy={forgot.isPending} disabled={!looksLikeEmail(email)}>
          {t('forgotSend')}
        </Button>
      </form>
    </FormPage>
  )
}

function ResetStep({ email, onBack }: { email: string; onBack: () => void }) {
  const t = useTranslations('auth')
  const problemText = useProblemText()
  const fieldText = useFieldText()
  const go = useGo()
  const [code, setCode] = useState('')
  const [password, setPassword] = useState('')
  const [asked, setAsked] = useState(false)
  const missing = passwordMinCharacters - [...password].length
  const reset = useMutation({
    mutationFn: () => authCalls.reset({ email, code, new_password: password }),
    onSuccess: () => {
      showToast({ text: t('resetDone') })
      go(paths.signIn, { replace: true })
    },
  })
  const problem = reset.error instanceof ApiProblem ? reset.error : null
  const passwordProblem = fieldText(reset.error, 'new_password')
  const codeRefused = problem && !passwordProblem && problem.status >= 400 && problem.status < 429
  return (
    <FormPage title={t('resetTitle')} lead={t('codeText', { email })} onBack={onBack}>
      <form
        noValidate
        className="space-y-5"
        onSubmit={event => {
          event.preventDefault()
          setAsked(true)
          if (code.length === 6 && missing <= 0 && !reset.isPending) reset.mutate()
        }}
      >
        <CodeInput value={code} onChange={setCode} error={codeRefused ? t('codeWrong') : null} />
        <PasswordInput
          label={t('newPassword')}
          help={t('passwordHelp')}
          name="new-password"
          autoComplete="new-password"
          required
          value={password}
          onChange={event => setPassword(event.target.value)}
          error={passwordProblem ?? (asked && missing > 0 ? t('passwordShort', { count: missing }) : null)}
        />
        {reset.isError && !codeRefused && !passwordProblem && (
          <Notice tone="bad">{problemText(reset.error)}</Notice>
        )}
        <Button type="submit" wide size="l" busy={reset.isPending} disabled={code.length < 6}>
          {t('changePassword')}
        </Button>
        <ResendCode email={email} onSend={() => authCalls.forgot(email)} />
        <MailboxHint email={email} />
      </form>
    </FormPage>
  )
}
