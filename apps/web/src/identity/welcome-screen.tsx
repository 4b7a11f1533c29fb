import { useMutation, useQuery } from '@tanstack/react-query'
import { Fingerprint } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { authCalls, instanceCalls } from '../api/calls.ts'
import { hasCode, isUnreachable } from '../api/problem.ts'
import { keys } from '../api/query-client.ts'
import type { DemoMember } from '../api/types.ts'
import { usePageTitle } from '../app/page-title.ts'
import { paths } from '../paths.ts'
import { Avatar } from '../ui/avatar.tsx'
import { SandboxLabel } from '../ui/badge.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Logo } from '../ui/mark.tsx'
import { Notice } from '../ui/notice.tsx'
import { Bone, Skeleton } from '../ui/skeleton.tsx'
import { Wall } from '../ui/wall.tsx'
import { ArcadeScene } from './arcade-scene.tsx'
import { useEnter, useNextPath, withNext } from './enter.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { askPasskey, passkeysSupported } from './passkeys.ts'
import { useProblemText } from './problem-text.ts'
import { useInstance } from './session.ts'

const DemoSheet = lazy(() => import('./demo-sheet.tsx').then(module => ({ default: module.DemoSheet })))

export function WelcomeScreen() {
  const t = useTranslations('auth')
  const instance = useInstance()
  usePageTitle(instance?.name ?? t('welcomeTitle'))
  return (
    <div className="md:grid md:min-h-dvh md:grid-cols-[minmax(0,1.15fr)_minmax(440px,1fr)]">
      <Wall className="h-[min(44dvh,392px)] min-h-[250px] rounded-none! md:h-auto">
        <ArcadeScene label={t('sceneLabel')} className="absolute inset-0 size-full" />
        <div className="absolute inset-x-5 top-[max(14px,env(safe-area-inset-top))] flex items-center justify-between md:inset-x-8 md:top-8">
          <Logo size={36} />
          <span className="md:hidden">
            <LanguageSwitch />
          </span>
        </div>
      </Wall>
      <div className="relative flex flex-col px-5 pt-[22px] pb-8 md:justify-center md:px-12 lg:px-20">
        <div className="absolute top-8 right-8 hidden md:block">
          <LanguageSwitch />
        </div>
        <div className="mx-auto w-full max-w-[460px]">
          <h1 tabIndex={-1} className="text-[clamp(1.5rem,8.2vw,2.375rem)] leading-[1.08] md:text-[2.625rem]">
            {t('headlineOne')}
            <br />
            {t('headlineTwo')}
          </h1>
          <p className="mt-2 mb-4 min-h-5 text-small text-ink-2 md:mb-6">
            {instance && t('runBy', { name: instance.name })}
          </p>
          <WaysIn />
          {instance?.demo && <DemoRow />}
        </div>
      </div>
    </div>
  )
}

function WaysIn() {
  const t = useTranslations('auth')
  const problemText = useProblemText()
  const enter = useEnter()
  const next = useNextPath()
  const supported = passkeysSupported()
  const passkey = useMutation({
    mutationFn: async () => authCalls.passkeySignIn(await askPasskey(await authCalls.passkeySignInOptions())),
    onSuccess: enter,
  })
  const error = passkey.error
  return (
    <>
      <Button
        wide
        size="l"
        disabled={!supported}
        busy={passkey.isPending}
        onClick={() => passkey.mutate()}
        icon={<Icon of={Fingerprint} />}
      >
        {t('passkey')}
      </Button>
      <div className="mt-2.5 flex flex-wrap gap-2.5">
        <ButtonLink
          kind="line"
          to={withNext(paths.join, next)}
          className="flex-[2] whitespace-nowrap text-ui"
        >
          {t('join')}
        </ButtonLink>
        <ButtonLink
          kind="text"
          to={withNext(paths.signIn, next)}
          className="flex-1 whitespace-nowrap text-ui"
        >
          {t('useEmail')}
        </ButtonLink>
      </div>
      {!supported && <Notice className="mt-3">{t('passkeyUnsupported')}</Notice>}
      {error && (
        <Notice tone="bad" className="mt-3">
          {isUnreachable(error)
            ? problemText(error)
            : hasCode(error, 'passkey_refused')
              ? t('passkeyUnknown')
              : t('passkeyFailed')}
        </Notice>
      )}
    </>
  )
}

/** As many as fit side by side on a phone; the last place then leads to the rest. */
const inRow = 6

function DemoRow() {
  const t = useTranslations('auth')
  const problemText = useProblemText()
  const enter = useEnter()
  const [all, setAll] = useState(false)
  const demo = useQuery({
    queryKey: keys.demoMembers,
    queryFn: instanceCalls.demoMembers,
    staleTime: 600_000,
  })
  const walkIn = useMutation({
    mutationFn: (handle: string) => authCalls.signInAsDemo(handle),
    onSuccess: enter,
  })
  const members = demo.data?.items ?? []
  const shown = members.length > inRow ? inRow - 1 : members.length
  const rest = members.slice(shown)
  if (demo.isSuccess && members.length === 0) return null
  return (
    <section aria-label={t('demoTitle')} className="mt-5 md:mt-8">
      <div className="mb-2.5 flex items-center gap-2.5">
        <SandboxLabel short />
        <span className="text-ink-2 text-small">{t('walkIn')}</span>
      </div>
      {demo.isPending && (
        <Skeleton>
          <div className="grid grid-cols-6 justify-items-center">
            {[0, 1, 2, 3, 4, 5].map(at => (
              <Bone key={at} round className="size-14" />
            ))}
          </div>
        </Skeleton>
      )}
      <ul className="-mx-1.5 grid grid-cols-6">
        {members.slice(0, shown).map(member => (
          <li key={member.id}>
            <DemoFace
              member={member}
              busy={walkIn.isPending && walkIn.variables === member.handle}
              disabled={walkIn.isPending}
              onPress={() => walkIn.mutate(member.handle)}
            />
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <button
              type="button"
              onClick={() => setAll(true)}
              className="group w-full rounded-l py-1 text-center"
            >
              <span className="mx-auto flex w-fit -space-x-7" aria-hidden="true">
                {rest.slice(0, 2).map(member => (
                  <Avatar key={member.id} member={member} size="lg" className="ring-2 ring-canvas" />
                ))}
              </span>
              <span className="mt-[5px] block text-label font-medium text-aegean">
                {t('moreDemo', { count: rest.length })}
              </span>
            </button>
          </li>
        )}
      </ul>
      {walkIn.isError && (
        <Notice tone="bad" className="mt-3">
          {problemText(walkIn.error)}
        </Notice>
      )}
      {all && (
        <Suspense>
          <DemoSheet
            members={members}
            busyHandle={walkIn.isPending ? walkIn.variables : null}
            onPick={handle => walkIn.mutate(handle)}
            onClose={() => setAll(false)}
          />
        </Suspense>
      )}
    </section>
  )
}

function DemoFace({
  member,
  busy,
  disabled,
  onPress,
}: {
  member: DemoMember
  busy: boolean
  disabled: boolean
  onPress: () => void
}) {
  const t = useTranslations('auth')
  return (
    <button
      type="button"
      onClick={onPress}
      disabled={disabled}
      aria-busy={busy || undefined}
      className="w-full rounded-l py-1 text-center transition-transform duration-[var(--d-press)] active:scale-95 disabled:opacity-60"
    >
      <span className="sr-only">{t('walkInAs')} </span>
      <Avatar member={member} size="chat" className="mx-auto min-[380px]:size-14" />
      <span className="mt-[5px] block truncate text-label font-medium">{member.name.split(' ')[0]}</span>
      <span className="block truncate text-[.6875rem] text-ink-3 min-[380px]:text-caption">
        {t('demoRole', { role: member.role_hint })}
      </span>
    </button>
  )
}
