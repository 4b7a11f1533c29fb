import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { authCalls } from '../api/calls.ts'
import { ApiProblem } from '../api/problem.ts'
import { usePageTitle } from '../app/page-title.ts'
import { paths } from '../paths.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Button } from '../ui/button.tsx'
import { Input, PasswordInput } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { CodeInput, MailboxHint, ResendCode } from './code-form.tsx'
import { looksLikeEmail, passwordMinCharacters } from './credentials.ts'
import { useEnter, useNextPath, withNext } from './enter.ts'
import { FormPage } from './form-page.tsx'
import { handleFromName } from './handle.ts'
import { HandleField, useHandleState } from './handle-field.tsx'
import { forgetJoin, type JoinDraft, type JoinStep, keepJoin, readJoin } from './join-draft.ts'
import { useFieldText, useProblemText } from './problem-text.ts'
import { useInstance } from './session.ts'

const order: readonly JoinStep[] = ['who', 'keys', 'code']

/** Three questions: who you are, how you get in, and the digits that prove the address. */
export function JoinScreen() {
  const t = useTranslations('auth')
  const instance = useInstance()
  const next = useNextPath()
  const [kept] = useState(() => readJoin(sessionStorage))
  const [step, setStep] = useState<JoinStep>(kept.step)
  const [draft, setDraft] = useState<JoinDraft>(kept.draft)
  const change = (part: Partial<JoinDraft>) => setDraft(now => ({ ...now, ...part }))
  useEffect(() => keepJoin(sessionStorage, step, draft), [step, draft])
  const at = order.indexOf(step)
  usePageTitle(t('joinTitle', { name: instance?.name ?? 'Stoa' }))
  return (
    <FormPage
      step={t('step', { at: at + 1, of: order.length })}
      title={
        step === 'who'
          ? t('joinTitle', { name: instance?.name ?? 'Stoa' })
          : step === 'keys'
            ? t('keysStep')
            : t('codeTitle')
      }
      lead={step === 'code' ? t('codeText', { email: draft.email }) : undefined}
      onBack={at > 0 ? () => setStep(order[at - 1]!) : undefined}
      foot={
        step === 'who' && (
          <p>
            {t('haveAccount')}{' '}
            <AppLink
              to={withNext(paths.signIn, next)}
              className="font-semibold text-aegean underline-offset-4 hover:underline"
            >
              {t('signIn')}
            </AppLink>
          </p>
        )
      }
    >
      {step === 'who' && <WhoStep draft={draft} change={change} onDone={() => setStep('keys')} />}
      {step === 'keys' && (
        <KeysStep draft={draft} change={change} onDone={() => setStep('code')} onWho={() => setStep('who')} />
      )}
      {step === 'code' && <CodeStep email={draft.email.trim()} />}
    </FormPage>
  )
}

type StepProps = { draft: JoinDraft; change: (part: Partial<JoinDraft>) => void; onDone: () => void }

function WhoStep({ draft, change, onDone }: StepProps) {
  const t = useTranslations()
  const [handleTouched, setHandleTouched] = useState(
    draft.handle !== '' && draft.handle !== handleFromName(draft.name),
  )
  const [asked, setAsked] = useState(false)
  const state = useHandleState(draft.handle)
  const nameMissing = draft.name.trim() === ''
  const usable = !nameMissing && (state === 'free' || state === 'unknown')
  // A press that comes before the handle is known to be free counts, as soon as it is.
  const [waiting, setWaiting] = useState(false)
  useEffect(() => {
    if (!waiting || state === 'checking') return
    setWaiting(false)
    if (usable) onDone()
  }, [waiting, state, usable, onDone])
  return (
    <form
      noValidate
      className="space-y-5"
      onSubmit={event => {
        event.preventDefault()
        setAsked(true)
        if (usable) onDone()
        else setWaiting(!nameMissing && state === 'checking')
      }}
    >
      <Input
        label={t('auth.nameLabel')}
        help={t('auth.nameHelp')}
        name="name"
        autoComplete="name"
        maxLength={50}
        required
        value={draft.name}
        onChange={event => {
          const name = event.target.value
          change(handleTouched ? { name } : { name, handle: handleFromName(name) })
        }}
        error={asked && nameMissing ? t('auth.nameMissing') : null}
      />
      <HandleField
        value={draft.handle}
        state={asked && state === 'empty' ? 'invalid' : state}
        serverError={asked && (state === 'empty' || state === 'invalid') ? t('auth.handleInvalid') : null}
        onChange={handle => {
          setHandleTouched(true)
          change({ handle })
        }}
      />
      <Button type="submit" wide size="l" busy={waiting}>
        {t('common.continue')}
      </Button>
    </form>
  )
}

function KeysStep({ draft, change, onDone, onWho }: StepProps & { onWho: () => void }) {
  const t = useTranslations('auth')
  const problemText = useProblemText()
  const fieldText = useFieldText()
  const [asked, setAsked] = useState(false)
  const signUp = useMutation({
    mutationFn: () => authCalls.signUp({ ...draft, name: draft.name.trim(), email: draft.email.trim() }),
    onSuccess: onDone,
    onError: error => {
      if (error instanceof ApiProblem && (error.forField('handle') || error.code.startsWith('handle_')))
        onWho()
    },
  })
  const emailWrong = !looksLikeEmail(draft.email)
  const missing = passwordMinCharacters - [...draft.password].length
  const emailError = fieldText(signUp.error, 'email') ?? (asked && emailWrong ? t('emailInvalid') : null)
  const passwordError =
    fieldText(signUp.error, 'password') ??
    (asked && missing > 0 ? t('passwordShort', { count: missing }) : null)
  return (
    <form
      noValidate
      className="space-y-5"
      onSubmit={event => {
        event.preventDefault()
        setAsked(true)
        if (!emailWrong && missing <= 0 && !signUp.isPending) signUp.mutate()
      }}
    >
      <Input
        label={t('email')}
        help={t('emailHelp')}
        type="email"
        name="email"
        autoComplete="username"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        required
        value={draft.email}
        onChange={event => change({ email: event.target.value })}
        error={emailError}
      />
      <PasswordInput
        label={t('password')}
        help={t('passwordHelp')}
        name="password"
        autoComplete="new-password"
        required
        value={draft.password}
        onChange={event => change({ password: event.target.value })}
        error={passwordError}
      />
      {signUp.isError && !emailError && !passwordError && (
        <Notice tone="bad">{problemText(signUp.error)}</Notice>
      )}
      <Button type="submit" wide size="l" busy={signUp.isPending}>
        {t('agree')}
      </Button>
    </form>
  )
}

function CodeStep({ email }: { email: string }) {
  const t = useTranslations('auth')
  const problemText = useProblemText()
  const enter = useEnter()
  const [code, setCode] = useState('')
  const verify = useMutation({
    mutationFn: (digits: string) => authCalls.verifyEmail({ email, code: digits }),
    onSuccess: session => {
      forgetJoin(sessionStorage)
      enter(session)
    },
  })
  const refused =
    verify.error instanceof ApiProblem && verify.error.status >= 400 && verify.error.status < 429
  return (
    <form
      noValidate
      className="space-y-5"
      onSubmit={event => {
        event.preventDefault()
        if (code.length === 6 && !verify.isPending) verify.mutate(code)
      }}
    >
      <CodeInput
        value={code}
        error={verify.isError ? (refused ? t('codeWrong') : problemText(verify.error)) : null}
        onChange={digits => {
          setCode(digits)
          verify.reset()
          if (digits.length === 6) verify.mutate(digits)
        }}
      />
      <Button type="submit" wide size="l" busy={verify.isPending} disabled={code.length < 6}>
        {t('codeConfirm')}
      </Button>
      <ResendCode email={email} />
      <MailboxHint email={email} />
    </form>
  )
}
