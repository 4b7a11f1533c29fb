import { useMutation, useQuery } from '@tanstack/react-query'
import { Fingerprint } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button.tsx'
import { PasswordInput } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { chatClient } from '../engine/chats.ts'
import { lockQuery } from './device-queries.ts'
import { askPrf } from './prf.ts'

/** Opens what is kept in this browser with what the member locked it with. */
export function UnlockPanel({ by, onOther }: { by: 'passphrase' | 'passkey'; onOther: () => void }) {
  const t = useTranslations('chatDevices')
  return (
    <>
      {by === 'passkey' ? <ByPasskey /> : <ByPassphrase />}
      <p className="mt-6 text-center text-ink-2 text-small">
        {t(by === 'passkey' ? 'passkeyLost' : 'passphraseForgotten')}{' '}
        <Button kind="text" size="sm" onClick={onOther}>
          {t('otherWay')}
        </Button>
      </p>
    </>
  )
}

function ByPassphrase() {
  const t = useTranslations('chatDevices')
  const [passphrase, setPassphrase] = useState('')
  const unlock = useMutation({ mutationFn: async () => (await chatClient()).unlock({ passphrase }) })
  return (
    <form
      className="space-y-4"
      onSubmit={event => {
        event.preventDefault()
        if (passphrase && !unlock.isPending) unlock.mutate()
      }}
    >
      <PasswordInput
        label={t('passphrase')}
        autoComplete="current-password"
        value={passphrase}
        error={unlock.data === 'wrong' ? t('passphraseWrong') : null}
        onChange={event => {
          setPassphrase(event.target.value)
          unlock.reset()
        }}
      />
      {unlock.isError && <Notice tone="bad">{t('unlockFailed')}</Notice>}
      <Button type="submit" wide busy={unlock.isPending} disabled={!passphrase}>
        {t('unlock')}
      </Button>
    </form>
  )
}

function ByPasskey() {
  const t = useTranslations('chatDevices')
  const lock = useQuery(lockQuery).data
  const unlock = useMutation({
    mutationFn: async () => {
      if (lock?.kind !== 'passkey') return 'wrong'
      return (await chatClient()).unlock({ prf: await askPrf(lock) })
    },
  })
  return (
    <>
      {(unlock.isError || unlock.data === 'wrong') && (
        <Notice tone="bad" className="mb-4">
          {t('passkeyWrong')}
        </Notice>
      )}
      <Button
        wide
        busy={unlock.isPending}
        disabled={!lock}
        icon={<Icon of={Fingerprint} size="s" />}
        onClick={() => unlock.mutate()}
      >
        {t('unlockByPasskey')}
      </Button>
    </>
  )
}
