import { Outlet, useLocation } from '@tanstack/react-router'
import { ArrowLeft, ImageOff, Inbox, type LucideIcon, Scale } from 'lucide-react'
import { lazy, Suspense, useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from '../../api/store.ts'
import { useGo } from '../../app/go.ts'
import { useRouteFocus } from '../../app/route-focus.ts'
import { forgetSession, MeContext, useMe, useSession } from '../../identity/session.ts'
import { stepUpAsked } from '../../identity/step-up.ts'
import { paths } from '../../paths.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'

const StepUpDialog = lazy(() =>
  import('../../identity/step-up-dialog.tsx').then(m => ({ default: m.StepUpDialog })),
)

/** Everything around a screen for the staff: its own rail on a desk, a bar above on a phone. */
export function StaffShell() {
  const session = useSession()
  const go = useGo()
  const asking = useStore(stepUpAsked)
  useRouteFocus()
  useEffect(() => {
    if (session) return
    forgetSession()
    go(paths.welcome, { replace: true })
  }, [session, go])
  if (!session) return null
  return (
    <MeContext value={session.member}>
      <div className="mx-auto flex min-h-dvh max-w-[1440px] flex-col md:flex-row md:items-stretch">
        <StaffRail />
        <main id="content" tabIndex={-1} className="flex min-w-0 flex-1 flex-col">
          <Outlet />
        </main>
      </div>
      {asking && (
        <Suspense>
          <StepUpDialog />
        </Suspense>
      )}
    </MeContext>
  )
}

function StaffRail() {
  const t = useTranslations('safety.staff')
  const me = useMe()
  const { pathname } = useLocation()
  const onAppeals = pathname.startsWith(paths.staffAppeals)
  const onBlocks = pathname.startsWith(paths.staffMediaBlocks)
  return (
    <nav
      aria-label={t('nav')}
      className="flex flex-none items-center gap-1 overflow-x-auto border-line border-b px-2 py-1.5 md:sticky md:top-0 md:h-dvh md:w-[212px] md:flex-col md:items-stretch md:overflow-visible md:border-r md:border-b-0 md:px-2.5 md:py-4"
    >
      <p className="display hidden px-2.5 pb-3 text-[1.5rem] md:block">{t('title')}</p>
      <Way to={paths.staff} icon={Inbox} on={!onAppeals && !onBlocks}>
        {t('cases')}
      </Way>
      <Way to={paths.staffAppeals} icon={Scale} on={onAppeals}>
        {t('appeals')}
      </Way>
      <Way to={paths.staffMediaBlocks} icon={ImageOff} on={onBlocks}>
        {t('blocks.nav')}
      </Way>
      <Way to={paths.home} icon={ArrowLeft} on={false}>
        {t('back')}
      </Way>
      <span className="hidden flex-1 md:block" />
      <p className="hidden px-2.5 pb-3 text-label text-ink-3 md:block">{t('logged')}</p>
      <div className="hidden items-center gap-2.5 px-2.5 md:flex">
        <Avatar member={me} size="sm" />
        <span className="min-w-0 truncate text-small font-[550]">{me.name}</span>
      </div>
    </nav>
  )
}

function Way({ to, icon, on, children }: { to: string; icon: LucideIcon; on: boolean; children: string }) {
  return (
    <AppLink
      to={to}
      aria-current={on ? 'page' : undefined}
      className={cx(
        'flex min-h-11 flex-none items-center gap-2.5 rounded-m px-3 text-ui font-[550]',
        on ? 'bg-quiet text-ink' : 'text-ink-2 hover:bg-sunken',
      )}
    >
      <Icon of={icon} size="s" />
      {children}
    </AppLink>
  )
}
