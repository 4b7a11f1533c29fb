import { useQuery } from '@tanstack/react-query'
import { ChevronRight, ShieldCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { MemberCard } from '../../api/types.ts'
import { paths } from '../../paths.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Icon } from '../../ui/icon.tsx'
import { safetyQuery } from './device-queries.ts'

/** The way to the safety number with somebody, and whether it was compared. */
export function SafetyLink({ member, className }: { member: MemberCard; className?: string }) {
  const t = useTranslations('chatDevices')
  const isVerified = useQuery(safetyQuery(member.id)).data?.isVerified ?? false
  return (
    <div className={className}>
      <AppLink
        to={paths.safetyNumber(member.handle)}
        className="flex min-h-12 items-center gap-2.5 rounded-m bg-canvas px-3.5 text-ui hover:bg-sunken"
      >
        <Icon of={ShieldCheck} size="s" className={isVerified ? 'text-laurel' : 'text-ink-3'} />
        <span className="min-w-0 flex-1 truncate">{t('safetyTitle')}</span>
        <span className="text-caption text-ink-3">{isVerified ? t('compared') : t('notCompared')}</span>
        <Icon of={ChevronRight} size="s" className="text-ink-3" />
      </AppLink>
    </div>
  )
}
