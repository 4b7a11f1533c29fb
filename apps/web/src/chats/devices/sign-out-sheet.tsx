import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useGo } from '../../app/go.ts'
import { useProblemText } from '../../identity/problem-text.ts'
import { endSession } from '../../identity/session.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { chatClient } from '../engine/chats.ts'
import { useChats } from '../engine/use-chats.ts'
import { ownDevicesQuery, wordsAdviceQuery } from './device-queries.ts'

/** Asks what becomes of the chats that are kept in this browser. */
export function SignOutSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('chatDevices')
  const problemText = useProblemText()
  const go = useGo()
  const { phase } = useChats()
  const isReady = phase === 'ready'
  const devices = useQuery({ ...ownDevicesQuery, enabled: isReady })
  const advice = useQuery({ ...wordsAdviceQuery, enabled: isReady })
  // Nobody could open the chats again: no words, and no other device.
  const isLast = devices.data?.length === 1 && advice.data?.areKept === false
  const leave = useMutation({
    mutationFn: async (what: 'wipe' | 'keep') => {
      if (what === 'wipe' && isReady) await (await chatClient()).forgetHere()
      await endSession()
      go(paths.welcome)
    },
    onSuccess: onClose,
  })
  return (
    <Sheet open onClose={onClose} title={t('outTitle')} description={t('outText')}>
      {isLast && (
        <Notice tone="sun" className="mb-4">
          {t('outLast')}
        </Notice>
      )}
      {leave.isError && (
        <Notice tone="bad" className="mb-4">
          {problemText(leave.error)}
        </Notice>
      )}
      <div className="grid gap-2.5">
        <Button
          wide
          busy={leave.isPending && leave.variables === 'keep'}
          disabled={leave.isPending}
          onClick={() => leave.mutate('keep')}
        >
          {t('outKeep')}
        </Button>
        <Button
          kind="danger"
          wide
          busy={leave.isPending && leave.variables === 'wipe'}
          disabled={leave.isPending || !isReady}
          onClick={() => leave.mutate('wipe')}
        >
          {t('outWipe')}
        </Button>
      </div>
      <p className="mt-3 text-ink-3 text-small">{t('outHelp')}</p>
    </Sheet>
  )
}
