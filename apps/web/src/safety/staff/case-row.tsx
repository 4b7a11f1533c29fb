import { useTranslations } from 'use-intl'
import { useMe } from '../../identity/session.ts'
import { paths } from '../../paths.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { cx } from '../../ui/cx.ts'
import { TimeAgo } from '../../ui/time-ago.tsx'
import type { CaseSummary } from '../types.ts'

const tones = { 1: 'plain', 2: 'murex', 3: 'cinnabar' } as const
export const severityTone = (severity: number) => tones[severity as keyof typeof tones] ?? 'plain'

/** A case in the queue. */
export function CaseRow({ item, on }: { item: CaseSummary; on: boolean }) {
  const t = useTranslations('safety')
  const me = useMe()
  return (
    <li className="border-line border-t">
      <AppLink
        to={paths.staffCase(item.id)}
        aria-current={on ? 'true' : undefined}
        className={cx(
          'flex gap-3 px-4 py-3 focus-visible:-outline-offset-2',
          on ? 'bg-sun-wash' : 'hover:bg-canvas/60',
        )}
      >
        {item.member && <Avatar member={item.member} />}
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="truncate text-ui font-[550]">{item.member?.name}</span>
            <Badge tone={severityTone(item.severity)}>{t(`reasons.${item.reason}`)}</Badge>
          </span>
          <span className="mt-0.5 line-clamp-2 break-words text-small text-ink-2">{item.excerpt}</span>
          <span className="num mt-1 flex flex-wrap gap-x-2 text-label text-ink-3">
            <span>{t('staff.reports', { count: item.reports })}</span>
            <span aria-hidden="true">·</span>
            <TimeAgo at={item.opened_at} />
            <span aria-hidden="true">·</span>
            <span>
              {item.claimed_by === null
                ? t('staff.nobody')
                : item.claimed_by.id === me.id
                  ? t('staff.withYou')
                  : t('staff.with', { name: item.claimed_by.name })}
            </span>
          </span>
        </span>
      </AppLink>
    </li>
  )
}
