import { useLocation } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useUnreadMessages } from '../chats/engine/use-chats.ts'
import { useMe } from '../identity/session.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { CountDot } from '../ui/badge.tsx'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { placeOf, places } from './places.ts'
import { scrollToTop } from './scroll.ts'

/** The five places on a phone and a tablet. The niche holds where you are; a second tap goes to the top. */
export function TabBar() {
  const t = useTranslations('common')
  const { pathname } = useLocation()
  const spot = placeOf(pathname)
  // On a phone the notices are reached from Home.
  const here = spot === 'notices' ? 'home' : spot
  const me = useMe()
  const unread = useUnreadMessages()
  return (
    <nav
      aria-label={t('mainNav')}
      className="safe-bottom fixed inset-x-0 bottom-0 z-[var(--z-rail)] border-line border-t bg-surface md:hidden"
    >
      <ul className="mx-auto grid h-[60px] max-w-[600px] grid-cols-5 px-2">
        {places.map(place => {
          const on = place.name === here
          const count = place.name === 'chats' ? unread : 0
          return (
            <li key={place.name}>
              <AppLink
                to={place.to}
                aria-current={on ? 'page' : undefined}
                onClick={event => {
                  if (pathname !== place.to) return
                  event.preventDefault()
                  scrollToTop()
                }}
                className={cx(
                  'flex h-full flex-col items-center justify-end gap-px pb-[5px] text-micro',
                  on ? 'font-semibold text-ink' : 'font-medium text-ink-3',
                )}
              >
                <span
                  className={cx(
                    'relative grid h-[35px] w-[46px] place-items-center rounded-niche',
                    on && 'bg-sun text-on-sun',
                  )}
                >
                  {place.name === 'me' ? <Avatar member={me} size="xs" /> : <Icon of={place.icon} />}
                  {count > 0 && (
                    <span className="absolute -top-px left-[26px] rounded-full ring-2 ring-surface">
                      <CountDot count={count} words={t('unreadChats', { count })} />
                    </span>
                  )}
                </span>
                {t(`nav.${place.name}`)}
              </AppLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
