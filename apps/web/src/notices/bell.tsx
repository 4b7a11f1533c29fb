import { Bell } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { CountDot } from '../ui/badge.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconLink } from '../ui/icon-button.tsx'
import { useUnreadNotices } from './notice-queries.ts'

/** The way to the notices from a header on a phone; on a desktop the rail has it. */
export function NoticesBell({ className }: { className?: string }) {
  const t = useTranslations('common')
  const unread = useUnreadNotices()
  return (
    <span className={className}>
      <span className="relative block">
        <IconLink to={paths.notices} label={t('nav.notices')}>
          <Icon of={Bell} />
        </IconLink>
        {unread > 0 && (
          <span className="pointer-events-none absolute top-0.5 left-[22px] rounded-full ring-2 ring-canvas">
            <CountDot count={unread} words={t('unreadNotices', { count: unread })} />
          </span>
        )}
      </span>
    </span>
  )
}
