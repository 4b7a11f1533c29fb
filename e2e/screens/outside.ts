import { expect } from '@playwright/test'
import { fill, press, type Screen, screen, titled, words } from './screen.ts'

const joining = titled('auth.joinTitle', { name: 'Harbour Row' })

/** Open to everybody. */
export const outsideScreens: readonly Screen[] = [
  screen('welcome', '/welcome', () => 'Harbour Row'),
  screen('sign in', '/sign-in', 'auth.signInTitle'),
  screen(
    'sign in, refused',
    '/sign-in',
    'auth.signInTitle',
    fill('auth.email', 'nobody@harbour.example'),
    fill('auth.password', 'not-a-password'),
    press('auth.signIn'),
    words('auth.wrong'),
  ),
  screen('join', '/join', joining),
  screen(
    'join, name and handle refused',
    '/join',
    joining,
    press('common.continue'),
    words('auth.nameMissing'),
  ),
  screen(
    'join, keys refused',
    '/join',
    joining,
    fill('auth.nameLabel', 'Newcomer Nine'),
    press('common.continue'),
    fill('auth.email', 'newcomer.nine@harbour.example'),
    fill('auth.password', 'password1234'),
    (page, say) => page.getByRole('button', { name: say('auth.agree'), exact: true }).click(),
    words('auth.rules.common'),
  ),
  screen('forgot', '/forgot', 'auth.forgotTitle'),
  screen(
    'reset',
    '/forgot',
    'auth.forgotTitle',
    fill('auth.email', 'nobody@harbour.example'),
    press('auth.forgotSend'),
    (page, say) => expect(page.getByRole('heading', { name: say('auth.resetTitle') })).toBeVisible(),
  ),
  screen('mailbox', '/mailbox', 'auth.mailboxTitle'),
  screen('unsubscribe', '/unsubscribe?token=none', 'notices.stopTitle'),
  screen('transparency', '/transparency', 'safety.transparency'),
  screen('nothing here', '/no/such/page', 'common.notFoundTitle'),
]
