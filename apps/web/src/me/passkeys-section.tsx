import { useMutation, useQuery } from '@tanstack/react-query'
import { Fingerprint } from 'lucide-react'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { authCalls } from '../api/calls.ts'
import { keys, queryClient } from '../api/query-client.ts'
import type { Passkey } from '../api/types.ts'
import { makePasskey, passkeysSupported } from '../identity/passkeys.ts'
import { StepUpCancelled, withStepUp } from '../identity/step-up.ts'
import { Button } from '../ui/button.tsx'
import { Glyph, List, Row } from '../ui/card.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Input } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { showToast } from '../ui/toast.tsx'
import { deviceName } from './device-name.ts'

export function PasskeysSection() {
  const t = useTranslations()
  const locale = useLocale()
  const passkeys = useQuery({ queryKey: keys.passkeys, queryFn: authCalls.passkeys })
  const [adding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<Passkey | null>(null)
  const items = passkeys.data?.items ?? []
  const dateOf = (passkey: Passkey) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(
      new Date(passkey.created_at),
    )
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys" className="text-h3">
        {t('me.passkeys')}
      </h2>
      <p className="mt-1 mb-3 text-ink-2 text-small">{t('me.passkeysText')}</p>
      {passkeys.isPending ? (
        <Skeleton>
          <RowBones count={1} />
        </Skeleton>
      ) : passkeys.isError ? (
        <ErrorState
          error={passkeys.error}
          title={t('me.passkeysError')}
          onRetry={() => void passkeys.refetch()}
        />
      ) : items.length > 0 ? (
        <List className="mb-3">
          {items.map(passkey => (
            <Row
              key={passkey.id}
              lead={
                <Glyph>
                  <Icon of={Fingerprint} />
                </Glyph>
              }
              title={passkey.name}
              sub={t('me.passkeyMade', { date: dateOf(passkey) })}
              end={
                <Button
                  kind="text"
                  size="sm"
                  onClick={() => setRemoving(passkey)}
                  aria-label={`${t('common.remove')} ${passkey.name}`}
                >
                  {t('common.remove')}
                </Button>
              }
            />
          ))}
        </List>
      ) : (
        <p className="mb-3 text-ink-3 text-small">{t('me.noPasskeys')}</p>
      )}
      {passkeysSupported() ? (
        <Button kind="quiet" wide onClick={() => setAdding(true)}>
          {t('me.addPasskey')}
        </Button>
      ) : (
        <Notice>{t('me.passkeyUnsupported')}</Notice>
      )}
      {adding && <AddPasskey onClose={() => setAdding(false)} />}
      {removing && <RemovePasskey passkey={removing} onClose={() => setRemoving(null)} />}
    </section>
  )
}

function AddPasskey({ onClose }: { onClose: () => void }) {
  const t = useTranslations('me')
  const [name, setName] = useState(deviceName(navigator.userAgent) ?? '')
  const add = useMutation({
    mutationFn: async () => {
      const options = await withStepUp(authCalls.passkeyOptions)
      return authCalls.addPasskey({ name: name.trim(), response: await makePasskey(options) })
    },
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: keys.passkeys })
      showToast({ text: t('passkeyAdded') })
      onClose()
    },
  })
  return (
    <Sheet open onClose={onClose} title={t('addPasskey')}>
      <form
        className="space-y-4"
        onSubmit={event => {
          event.preventDefault()
          if (name.trim() && !add.isPending) add.mutate()
        }}
      >
        <Input
          label={t('passkeyName')}
          help={t('passkeyNameHelp')}
          maxLength={60}
          required
          value={name}
          onChange={event => setName(event.target.value)}
        />
        {add.isError && !(add.error instanceof StepUpCancelled) && (
          <Notice tone="bad">{t('passkeyAddFailed')}</Notice>
        )}
        <Button
          type="submit"
          wide
          busy={add.isPending}
          disabled={!name.trim()}
          icon={<Icon of={Fingerprint} size="s" />}
        >
          {t('addPasskey')}
        </Button>
      </form>
    </Sheet>
  )
}

function RemovePasskey({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const t = useTranslations()
  const remove = useMutation({
    mutationFn: () => withStepUp(() => authCalls.removePasskey(passkey.id)),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: keys.passkeys })
      showToast({ text: t('me.passkeyRemoved') })
      onClose()
    },
  })
  return (
    <Sheet
      open
      onClose={onClose}
      title={t('me.removePasskeyTitle', { name: passkey.name })}
      description={t('me.removePasskeyText')}
    >
      {remove.isError && !(remove.error instanceof StepUpCancelled) && (
        <Notice tone="bad" className="mb-3">
          {t('me.saveFailed')}
        </Notice>
      )}
      <div className="mt-2 flex flex-wrap gap-2.5">
        <Button kind="quiet" className="flex-1" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button kind="danger" className="flex-1" busy={remove.isPending} onClick={() => remove.mutate()}>
          {t('common.remove')}
        </Button>
      </div>
    </Sheet>
  )
}
