import { useQuery } from '@tanstack/react-query'
import { ChevronLeft } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useGo } from '../../app/go.ts'
import { paths } from '../../paths.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { RowBones, Skeleton } from '../../ui/skeleton.tsx'
import { staffCalls } from '../calls.ts'
import { safetyKeys } from '../safety-queries.ts'
import type { Case } from '../types.ts'
import { CaseActs } from './case-acts.tsx'
import { CaseEvidence } from './case-evidence.tsx'
import { CasePast } from './case-past.tsx'
import { severityTone } from './case-row.tsx'

/** A case with all that is weighed, and what can be done, which stays in sight. */
export function CasePanel({ id }: { id: string }) {
  const t = useTranslations('safety.staff')
  const found = useQuery({ queryKey: safetyKeys.case(id), queryFn: () => staffCalls.case(id) })
  if (found.isPending) {
    return (
      <Skeleton className="p-4">
        <RowBones count={4} />
      </Skeleton>
    )
  }
  if (found.isError) {
    return <ErrorState error={found.error} title={t('caseFailed')} onRetry={() => void found.refetch()} />
  }
  return (
    <div className="flex min-h-[calc(100dvh-58px)] flex-col lg:min-h-full">
      <Head item={found.data} />
      <div className="flex-1 space-y-5 px-4 pb-6">
        <CaseEvidence item={found.data} />
        <CasePast item={found.data} />
      </div>
      <CaseActs item={found.data} />
    </div>
  )
}

function Head({ item }: { item: Case }) {
  const t = useTranslations('safety')
  const go = useGo()
  return (
    <header className="px-4 pt-3 pb-4">
      <div className="-ml-2.5 lg:hidden">
        <IconButton label={t('staff.cases')} onClick={() => go(paths.staff)}>
          <Icon of={ChevronLeft} size="l" />
        </IconButton>
      </div>
      <div className="flex items-center gap-3 lg:pt-2">
        {item.member && <Avatar member={item.member} />}
        <div className="min-w-0">
          <h2 className="display truncate text-[1.375rem] leading-7">{item.member?.name}</h2>
          {item.member && (
            <p className="truncate text-label text-ink-3">
              <AppLink to={paths.profile(item.member.handle)} className="hover:underline">
                @{item.member.handle}
              </AppLink>
            </p>
          )}
        </div>
      </div>
      <div className="mt-3 flex flex-wrap gap-1.5">
        <Badge tone={severityTone(item.severity)}>
          {t(`staff.severity.${severityOf(item.severity)}`)} · {t(`reasons.${item.reason}`)}
        </Badge>
        {item.marks.map(mark => (
          <Badge key={mark} tone="murex">
            {t(`staff.marks.${mark as 'label' | 'removed' | 'held' | 'limited' | 'suspended'}`)}
          </Badge>
        ))}
      </div>
    </header>
  )
}

const severityOf = (severity: number): '1' | '2' | '3' => (severity === 3 ? '3' : severity === 2 ? '2' : '1')
