import { Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from '../api/store.ts'
import { startChats } from '../chats/engine/chats.ts'
import { spoken } from '../i18n/messages.ts'
import { forgetSession, MeContext, useSession } from '../identity/session.ts'
import { stepUpAsked } from '../identity/step-up.ts'
import { useAppBadge } from '../notices/app-badge.ts'
import { useKeepPlace } from '../notices/keep-place.ts'
import { useOpenFromPush } from '../notices/open-from-push.ts'
import { paths } from '../paths.ts'
import { SafetyDialogHost } from '../safety/safety-dialog-host.tsx'
import { PostDialogHost } from '../social/post-dialog-host.tsx'
import { cx } from '../ui/cx.ts'
import { closeDialog, openedDialog } from './dialogs.ts'
import { useGo } from './go.ts'
import { OfflineBanner } from './offline-banner.tsx'
import { hidesTabs } from './places.ts'
import { Rail } from './rail.tsx'
import { useRealtimeUpdates } from './realtime-updates.ts'
import { useRouteFocus } from './route-focus.ts'
import { useShortcuts } from './shortcuts.ts'
import { TabBar } from './tab-bar.tsx'

const ShortcutsDialog = lazy(() =>
  import('./shortcuts-dialog.tsx').then(m => ({ default: m.ShortcutsDialog })),
)
const SignOutSheet = lazy(() =>
  spoken(import('../chats/devices/sign-out-sheet.tsx')).then(m => ({ default: m.SignOutSheet })),
)
const StepUpDialog = lazy(() =>
  import('../identity/step-up-dialog.tsx').then(m => ({ default: m.StepUpDialog })),
)

/** Everything around a screen for somebody who is signed in. */
export function Shell() {
  const session = useSession()
  const go = useGo()
  useEffect(() => {
    if (session) return
    forgetSession()
    go(paths.welcome, { replace: true })
  }, [session, go])
  if (!session) return null
  return (
    <MeContext value={session.member}>
      <SignedIn memberId={session.member.id} />
    </MeContext>
  )
}

function SignedIn({ memberId }: { memberId: string }) {
  const t = useTranslations('common')
  const { pathname } = useLocation()
  const go = useGo()
  const dialog = useStore(openedDialog)
  const asking = useStore(stepUpAsked)
  const full = hidesTabs(pathname)
  useRouteFocus()
  useShortcuts(go)
  useRealtimeUpdates(memberId)
  useAppBadge()
  useOpenFromPush(go)
  useKeepPlace(memberId)
  useEffect(() => startChats(memberId), [memberId])
  return (
    <>
      <a
        href="#content"
        className="fixed top-2 left-2 z-[var(--z-toast)] -translate-y-20 rounded-full bg-ink-fill px-5 py-3 font-semibold text-on-ink focus:translate-y-0"
      >
        {t('skip')}
      </a>
      <div className="mx-auto flex min-h-dvh max-w-[1440px] items-stretch">
        <Rail />
        <div
          className={cx(
            'flex min-w-0 flex-1 flex-col md:pb-0',
            !full && 'pb-[calc(60px+env(safe-area-inset-bottom))]',
            // Conversations scroll inside their own pane, so the page must be exactly as high as the screen.
            pathname.startsWith(paths.chats) && (full ? 'h-dvh' : 'md:h-dvh'),
          )}
        >
          <OfflineBanner />
          <main id="content" tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 flex-col">
            <Outlet />
          </main>
        </div>
      </div>
      {!full && <TabBar />}
      <Suspense>
        {dialog === 'shortcuts' && <ShortcutsDialog onClose={closeDialog} />}
        {dialog === 'sign-out' && <SignOutSheet onClose={closeDialog} />}
        {asking && <StepUpDialog />}
        <PostDialogHost />
        <SafetyDialogHost />
      </Suspense>
    </>
  )
}
