import { useLocation } from '@tanstack/react-router'
import { Bookmark, Ellipsis, Keyboard, LogOut, Settings2, SquarePen, UserRound } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useUnreadMessages } from '../chats/engine/use-chats.ts'
import { useInstance, useMe } from '../identity/session.ts'
import { useUnreadNotices } from '../notices/notice-queries.ts'
import { paths } from '../paths.ts'
import { openComposer } from '../social/post-dialogs.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { CountDot, SandboxLabel } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { Mark } from '../ui/mark.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { openDialog } from './dialogs.ts'
import { useGo } from './go.ts'
import { placeOf, railSpots } from './places.ts'
import { scrollToTop } from './scroll.ts'

/** The places on a desktop: icons from 900 px, names beside them from 1200. */
export function Rail() {
  const t = useTranslations('common')
  const { pathname } = useLocation()
  const here = placeOf(pathname)
  const unread = useUnreadMessages()
  const notices = useUnreadNotices()
  const instance = useInstance()
  return (
    <nav
      aria-label={t('mainNav')}
      className="sticky top-0 hidden h-dvh w-[76px] flex-none flex-col gap-0.5 overflow-y-auto border-line border-r px-3.5 pt-[22px] pb-[18px] md:flex lg:w-[228px]"
    >
      <AppLink
        to={paths.home}
        className="mb-4 flex items-center gap-2.5 rounded-m px-[9px] py-0.5 text-ink"
        aria-label={t('appName')}
      >
        <Mark size={30} />
        <span className="display hidden text-[1.625rem] leading-none lg:inline">Stoa</span>
      </AppLink>
      <ul className="flex flex-col gap-0.5">
        {railSpots.map(place => {
          const on = place.name === here
          const count = { chats: unread, notices }[place.name as string] ?? 0
          return (
            <li key={place.name}>
              <AppLink
                to={place.to}
                aria-current={on ? 'page' : undefined}
                title={t(`nav.${place.name}`)}
                onClick={event => {
                  if (pathname !== place.to) return
                  event.preventDefault()
                  scrollToTop()
                }}
                className={cx(
                  'relative flex h-[46px] items-center gap-3 rounded-m px-[7px] text-ui lg:px-3',
                  on ? 'font-[620] text-ink' : 'font-medium text-ink-2 hover:text-ink',
                )}
              >
                <span
                  className={cx(
                    'grid size-[34px] flex-none place-items-center rounded-niche',
                    on && 'bg-sun text-on-sun',
                  )}
                >
                  <Icon of={place.icon} />
                </span>
                <span className="sr-only lg:not-sr-only">{t(`nav.${place.name}`)}</span>
                {count > 0 && (
                  <span className="absolute top-0.5 right-0 lg:static lg:ml-auto">
                    <CountDot
                      count={count}
                      words={t(place.name === 'notices' ? 'unreadNotices' : 'unreadChats', { count })}
                    />
                  </span>
                )}
              </AppLink>
            </li>
          )
        })}
      </ul>
      <Button
        className="mt-4 lg:mx-1.5 max-lg:size-12 max-lg:px-0"
        onClick={() => openComposer({ kind: 'new' })}
        icon={<Icon of={SquarePen} size="s" />}
        aria-label={t('nav.newPost')}
        title={t('nav.newPost')}
      >
        <span className="hidden text-ui lg:inline">{t('nav.newPost')}</span>
      </Button>
      <span className="flex-1" />
      {instance?.mode === 'sandbox' && (
        <div className="hidden px-2.5 pb-3 lg:block">
          <SandboxLabel />
        </div>
      )}
      <AccountMenu />
    </nav>
  )
}

function AccountMenu() {
  const t = useTranslations('common')
  const me = useMe()
  const go = useGo()
  return (
    <Menu
      side="top"
      align="start"
      trigger={
        <button
          type="button"
          className="flex h-14 w-full items-center gap-3 rounded-m px-[7px] text-left hover:bg-sunken lg:px-2.5"
        >
          <Avatar member={me} size="sm" />
          <span className="sr-only">{t('accountMenu')} </span>
          <span className="hidden min-w-0 flex-1 lg:block">
            <span className="block truncate font-semibold text-ui leading-[18px]">{me.name}</span>
            <span className="block truncate text-caption text-ink-3">@{me.handle}</span>
          </span>
          <Icon of={Ellipsis} size="s" className="hidden text-ink-3 lg:block" />
        </button>
      }
    >
      <MenuItem icon={<Icon of={UserRound} size="s" />} onSelect={() => go(paths.profile(me.handle))}>
        {t('viewProfile')}
      </MenuItem>
      <MenuItem icon={<Icon of={Bookmark} size="s" />} onSelect={() => go(paths.bookmarks)}>
        {t('bookmarks')}
      </MenuItem>
      <MenuItem icon={<Icon of={Settings2} size="s" />} onSelect={() => go(paths.me)}>
        {t('settings')}
      </MenuItem>
      <MenuItem icon={<Icon of={Keyboard} size="s" />} onSelect={() => openDialog('shortcuts')}>
        {t('shortcuts.title')}
      </MenuItem>
      <MenuItem icon={<Icon of={LogOut} size="s" />} onSelect={() => openDialog('sign-out')}>
        {t('signOut')}
      </MenuItem>
    </Menu>
  )
}
