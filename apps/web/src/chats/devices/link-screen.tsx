import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useGo } from '../../app/go.ts'
import { usePageTitle } from '../../app/page-title.ts'
import { ScreenHeader } from '../../app/screen-header.tsx'
import { useProblemText } from '../../identity/problem-text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Input } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RowBones, Skeleton } from '../../ui/skeleton.tsx'
import { showToast } from '../../ui/toast.tsx'
import { chatClient } from '../engine/chats.ts'
import { useChats } from '../engine/use-chats.ts'
import { groupCode, tidyCode } from './code-text.ts'
import { DeviceGate } from './device-gate.tsx'

const codeLength = 12

/** Gives the chats to a new device whose code the member types, or has scanned. */
export function LinkScreen() {
  const t = useTranslations('chatDevices')
  usePageTitle(t('linkTitle'))
  const state = useChats()
  return (
    <div className="mx-auto w-full max-w-[600px]">
      <ScreenHeader kind="task" fallback={paths.chatKeys} title={t('linkTitle')} />
      {state.phase === 'ready' ? (
        <LinkForm />
      ) : state.phase === 'starting' ? (
        <Skeleton className="px-4 pt-3">
          <RowBones count={3} />
        </Skeleton>
      ) : state.phase === 'failed' ? (
        <ErrorState error={null} title={t('error')} onRetry={state.retry} />
      ) : (
        <DeviceGate state={state} />
      )}
    </div>
  )
}

function LinkForm() {
  const t = useTranslations('chatDevices')
  const go = useGo()
  const problemText = useProblemText()
  // A scanned code stands behind the #.
  const [code, setCode] = useState(() => groupCode(tidyCode(location.hash)))
  const link = useMutation({
    mutationFn: async () => (await chatClient()).answerLink(code),
    onSuccess: answer => {
      if (answer !== 'done') return
      showToast({ text: t('linked') })
      go(paths.chatKeys, { replace: true })
    },
  })
  const isWhole = tidyCode(code).length === codeLength
  return (
    <form
      className="space-y-4 px-4 pt-3 pb-10"
      onSubmit={event => {
        event.preventDefault()
        if (isWhole && !link.isPending) link.mutate()
      }}
    >
      <h2 className="text-balance text-h2">{t('linkHeading')}</h2>
      <p className="text-pretty text-body text-ink-2">{t('linkText')}</p>
      <Input
        label={t('codeLabel')}
        help={t('codeHelp')}
        error={link.data === 'wrong_code' ? t('codeWrong') : null}
        value={code}
        onChange={event => {
          setCode(event.target.value)
          link.reset()
        }}
        className="num uppercase tracking-[.06em]"
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={20}
      />
      <Notice tone="sun">{t('linkWarning')}</Notice>
      {link.isError && <Notice tone="bad">{problemText(link.error)}</Notice>}
      <Button type="submit" wide busy={link.isPending} disabled={!isWhole}>
        {t('linkGive')}
      </Button>
    </form>
  )
}
