import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { queryClient } from './api/query-client.ts'
import { Crashed } from './app/crashed.tsx'
import { NotFound } from './app/not-found.tsx'
import { spoken } from './i18n/messages.ts'
import { sessionQuery } from './identity/session.ts'
import { isOwnPath, paths } from './paths.ts'
import { Toasts } from './ui/toast.tsx'

export const root = createRootRoute({
  component: () => (
    <>
      <Outlet />
      <Toasts />
    </>
  ),
  notFoundComponent: NotFound,
  errorComponent: Crashed,
})

/** Where a visitor who must sign in first goes afterwards. */
type Next = { next?: string }
const readNext = (search: Record<string, unknown>): Next =>
  isOwnPath(search['next']) ? { next: search['next'] } : {}

const outside = createRoute({
  getParentRoute: () => root,
  id: 'outside',
  component: lazyRouteComponent(() => spoken(import('./identity/outside-layout.tsx')), 'OutsideLayout'),
})
const visitor = createRoute({
  getParentRoute: () => outside,
  id: 'visitor',
  validateSearch: readNext,
  beforeLoad: async ({ search }) => {
    const session = await queryClient.ensureQueryData(sessionQuery).catch(() => null)
    // Search holds what the address says, also what the check above has not let through.
    if (session) throw redirect({ href: readNext(search).next ?? paths.home, replace: true })
  },
})
const welcome = createRoute({
  getParentRoute: () => visitor,
  path: '/welcome',
  component: lazyRouteComponent(() => spoken(import('./identity/welcome-screen.tsx')), 'WelcomeScreen'),
})
const signIn = createRoute({
  getParentRoute: () => visitor,
  path: '/sign-in',
  component: lazyRouteComponent(() => spoken(import('./identity/sign-in-screen.tsx')), 'SignInScreen'),
})
const join = createRoute({
  getParentRoute: () => visitor,
  path: '/join',
  component: lazyRouteComponent(() => spoken(import('./identity/join-screen.tsx')), 'JoinScreen'),
})
const forgot = createRoute({
  getParentRoute: () => visitor,
  path: '/forgot',
  component: lazyRouteComponent(() => spoken(import('./identity/forgot-screen.tsx')), 'ForgotScreen'),
})
const mailbox = createRoute({
  getParentRoute: () => outside,
  path: '/mailbox',
  validateSearch: (search): { to?: string } => (typeof search['to'] === 'string' ? { to: search['to'] } : {}),
  component: lazyRouteComponent(() => spoken(import('./identity/mailbox-screen.tsx')), 'MailboxScreen'),
})

const unsubscribe = createRoute({
  getParentRoute: () => outside,
  path: '/unsubscribe',
  validateSearch: (search): { token?: string } =>
    typeof search['token'] === 'string' ? { token: search['token'] } : {},
  component: lazyRouteComponent(
    () => spoken(import('./notices/unsubscribe-screen.tsx')),
    'UnsubscribeScreen',
  ),
})

const transparency = createRoute({
  getParentRoute: () => outside,
  path: '/transparency',
  component: lazyRouteComponent(
    () => spoken(import('./safety/transparency-screen.tsx')),
    'TransparencyScreen',
  ),
})

/** What is open to everybody. */
export const outsideRoutes = outside.addChildren([
  visitor.addChildren([welcome, signIn, join, forgot]),
  mailbox,
  transparency,
  unsubscribe,
])
