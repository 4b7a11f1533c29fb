import { useMutation } from '@tanstack/react-query'
import { Fingerprint } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { authCalls } from '../api/calls.ts'
import { ApiProblem } from '../api/problem.ts'
import { Button } from '../ui/button.tsx'
import { PasswordInput } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { askPasskey, passkeysSupported } from './passkeys.ts'
import { useProblemText } from './problem-text.ts'
import { useInstance, useSession } from './session.ts'
import { stepUpAsked } from './step-up.ts'

/** What a demo member has to type: nobody chose it, so it is told. */
function useDemoPassword(): string | null {
  const password = useInstance()?.demo_password ?? null
  return useSession()?.member.email.endsWith('@harbour.example') ? password : null
}

/** Asks for password or passkey before what is dangerous goes on. */
export function StepUpDialog() {
  const t = useTranslations('common.stepUp')
  const problemText = useProblemText()
  const demoPassword = useDemoPassword()
  const [password, setPassword] = useState('')
  const byPassword = useMutation({
    mutationFn: () => authCalls.stepUp({ password }),
    onSuccess: () => stepUpAsked.get()?.confirmed(),
  })
  const byPasskey = useMutation({
    mutationFn: async () => authCalls.stepUp({ response: await askPasskey(await authCalls.stepUpOptions()) }),
    onSuccess: () => stepUpAsked.get()?.confirmed(),
  })
  const refused = byPassword.error
  const wrong =
    refused instanceof ApiProblem &&
    (refused.status === 401 || refused.status === 422 || refused.status === 403)
  return (
    <Sheet open onClose={() => stepUpAsked.get()?.cancelled()} title={t('title')} description={t('text')}>
      <form
        className="space-y-4"
        onSubmit={event => {
          event.preventDefault()
          if (password && !byPassword.isPending) byPassword.mutate()
        }}
      >
        <PasswordInput
          label={t('password')}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={event => setPassword(event.target.value)}
          help={demoPassword && t('demoHelp', { password: demoPassword })}
          error={refused ? (wrong ? t('wrong') : problemText(refused)) : null}
        />
        <Button type="submit" wide busy={byPassword.isPending} disabled={!password}>
          {t('confirm')}
        </Button>
        {passkeysSupported() && (
          <Button
            kind="quiet"
            wide
            busy={byPasskey.isPending}
            onClick={() => byPasskey.mutate()}
            icon={<Icon of={Fingerprint} size="s" />}
          >
            {t('passkey')}
          </Button>
        )}
        {byPasskey.isError && <Notice tone="bad">{t('passkeyFailed')}</Notice>}
      </form>
    </Sheet>
  )
}
