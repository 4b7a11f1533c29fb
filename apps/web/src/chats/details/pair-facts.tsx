import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'use-intl'
import { memberCalls } from '../../api/calls.ts'
import { keys } from '../../api/query-client.ts'
import type { MemberCard } from '../../api/types.ts'
import { RichText } from '../../ui/rich-text.tsx'

/** What the other says of themselves. */
export function PairFacts({ member }: { member: MemberCard }) {
  const t = useTranslations('people')
  const locale = useLocale()
  const profile = useQuery({
    queryKey: keys.profile(member.handle),
    queryFn: () => memberCalls.profile(member.handle),
  }).data
  if (!profile) return null
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' })
  return (
    <div className="mt-6 text-center">
      {profile.bio && (
        <p className="text-pretty text-ink-2 text-small">
          <RichText text={profile.bio} />
        </p>
      )}
      {profile.joined_at && (
        <p className="mt-2.5 text-caption text-ink-3">
          {t('joined', { date: month.format(new Date(profile.joined_at)) })}
        </p>
      )}
    </div>
  )
}
