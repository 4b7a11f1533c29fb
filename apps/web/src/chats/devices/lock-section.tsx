import { useMutation, useQuery } from '@tanstack/react-query'
import { Fingerprint, Lock } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { queryClient } from '../../api/query-client.ts'
import { useMe } from '../../identity/session.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { showToast } from '../../ui/toast.tsx'
import { chatClient } from '../engine/chats.ts'
import type { NewLock } from '../engine/device-calls.ts'
import { lockQuery } from './device-queries.ts'
import { PassphraseSheet } from './passphrase-sheet.tsx'
import { makePrfLock, mayHavePrf, NoPrf } from './prf.ts'

/** What the chats that are kept in this browser are locked with. */
export function LockSection() {
  const t = useTranslations('chatDevices')
  const me = useMe()
  const lock = useQuery(lockQuery).data
  const [isChoosing, setIsChoosing] = useState(false)
  const change = useMutation({
    mutationFn: async (make: () => Promise<NewLock>) => (await chatClient()).setLock(await make()),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: lockQuery.queryKey })
      showToast({ text: t('lockChanged') })
    },
  })
  const lockNow = useMutation({ mutationFn: async () => (await chatClient()).lockNow() })
  const isLocked = lock?.kind === 'passphrase' || lock?.kind === 'passkey'
  return (
    <section aria-labelledby="lock">
      <h2 id="lock" className="text-h3">
        {t('lock')}
      </h2>
      <p className="mt-1 mb-3 text-ink-2 text-small">{t('lockText')}</p>
      {lock && <p className="mb-3 text-ui">{t(`lockIs.${lock.kind}`)}</p>}
      {change.isError && (
        <Notice tone="bad" className="mb-3">
          {t(change.error instanceof NoPrf ? 'lockNoPrf' : 'lockFailed')}
        </Notice>
      )}
      <div className="grid gap-2.5">
        {isLocked ? (
          <>
            <Button
              kind="quiet"
              wide
              busy={lockNow.isPending}
              icon={<Icon of={Lock} size="s" />}
              onClick={() => lockNow.mutate()}
            >
              {t('lockNow')}
            </Button>
            <Button
              kind="quiet"
              wide
              busy={change.isPending}
              onClick={() => change.mutate(async () => ({ kind: 'browser' }))}
            >
              {t('lockOff')}
            </Button>
          </>
        ) : (
          <>
            <Button
              kind="quiet"
              wide
              disabled={change.isPending}
              icon={<Icon of={Lock} size="s" />}
              onClick={() => setIsChoosing(true)}
            >
              {t('lockByPassphrase')}
            </Button>
            {mayHavePrf() && (
              <Button
                kind="quiet"
                wide
                busy={change.isPending}
                icon={<Icon of={Fingerprint} size="s" />}
                onClick={() => change.mutate(() => makePrfLock(t('passkeyName', { name: me.name })))}
              >
                {t('lockByPasskey')}
              </Button>
            )}
          </>
        )}
      </div>
      {isChoosing && (
        <PassphraseSheet
          onClose={() => setIsChoosing(false)}
          onChosen={passphrase => {
            setIsChoosing(false)
            change.mutate(async () => ({ kind: 'passphrase', passphrase }))
          }}
        />
      )}
    </section>
  )
}
