import { useMutation } from '@tanstack/react-query'
import { Mail } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { authCalls } from '../api/calls.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useInstance } from './session.ts'

const resendAfterSeconds = 30

/** Where the letter is on an instance that sends no real mail. */
export function MailboxHint({ email }: { email: string }) {
  const t = useTranslations('auth')
  const instance = useInstance()
  if (instance?.mail !== 'mailbox') return null
  return (
    <Notice icon={Mail}>
      {t('mailboxHint')}{' '}
      <a
        href={`${paths.mailbox}?to=${encodeURIComponent(email)}`}
        target="_blank"
        rel="noopener"
        className="font-semibold text-aegean underline underline-offset-4"
      >
        {t('openMailbox')}
      </a>
    </Notice>
  )
}

/** Six digits in one box, so that they can be pasted, filled from a message, and read out as one number. */
export function CodeInput({
  value,
  onChange,
  error,
}: {
  value: string
  onChange: (code: string) => void
  error?: string | null | undefined
}) {
  const t = useTranslations('auth')
  return (
    <Field label={t('codeLabel')} error={error}>
      {wiring => (
        <input
          {...wiring}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          // biome-ignore lint/a11y/noAutofocus: the only thing to do on this page
          autoFocus
          required
          value={value}
          onChange={event => onChange(event.target.value.replace(/\D/g, '').slice(0, 6))}
          className="num h-16 w-full rounded-m bg-surface text-center font-display text-[2.25rem] font-[560] tracking-[.42em] indent-[.42em] inset-ring inset-ring-line-strong focus-visible:outline-[2.5px] focus-visible:outline-focus aria-invalid:inset-ring-[1.75px] aria-invalid:inset-ring-cinnabar"
        />
      )}
    </Field>
  )
}

export function ResendCode({ email, onSend }: { email: string; onSend?: () => Promise<unknown> }) {
  const t = useTranslations('auth')
  const [waitSeconds, setWaitSeconds] = useState(resendAfterSeconds)
  useEffect(() => {
    if (waitSeconds <= 0) return
    const timer = setTimeout(() => setWaitSeconds(waitSeconds - 1), 1000)
    return () => clearTimeout(timer)
  }, [waitSeconds])
  const resend = useMutation({
    mutationFn: async () => {
      await (onSend ? onSend() : authCalls.resendCode(email))
    },
    onSuccess: () => setWaitSeconds(resendAfterSeconds),
  })
  return (
    <div className="text-center">
      <Button
        kind="text"
        size="sm"
        busy={resend.isPending}
        disabled={waitSeconds > 0}
        onClick={() => resend.mutate()}
        className="num"
      >
        {waitSeconds > 0 ? t('codeWait', { seconds: waitSeconds }) : t('codeResend')}
      </Button>
      <p role="status" className="text-label text-ink-2">
        {resend.isSuccess && waitSeconds > resendAfterSeconds - 6 ? t('codeResent') : ''}
      </p>
    </div>
  )
}
