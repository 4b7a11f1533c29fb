import { useQuery } from '@tanstack/react-query'
import { ArrowUpRight, UserRound } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { memberCalls } from '../api/calls.ts'
import { keys } from '../api/query-client.ts'
import type { MemberCard } from '../api/types.ts'
import { paths } from '../paths.ts'
import { Avatar } from '../ui/avatar.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { RichText } from '../ui/rich-text.tsx'

/** Who one is talking to, on a screen wide enough for a third pane. */
export function ConversationDetails({ member }: { member: MemberCard }) {
  const t = useTranslations()
  const locale = useLocale()
  const profile = useQuery({
    queryKey: keys.profile(member.handle),
    queryFn: () => memberCalls.profile(member.handle),
  })
  const joinedAt = profile.data?.joined_at
  return (
    <aside
      aria-label={t('chats.details', { name: member.name })}
      className="hidden w-[292px] flex-none overflow-y-auto border-line border-l bg-surface px-5 py-6 text-center min-[1280px]:block"
    >
      <Avatar member={member} size="xl" className="mx-auto" />
      <h2 className="mt-3 text-h3">{member.name}</h2>
      <p className="text-ink-3 text-label">@{member.handle}</p>
      {profile.data?.bio && (
        <p className="mt-3 text-pretty text-small text-ink-2">
          <RichText text={profile.data.bio} />
        </p>
      )}
      <div className="mt-4 flex gap-2">
        <ButtonLink
          to={paths.sendTo(member.handle)}
          kind="sun"
          size="sm"
          className="flex-1"
          icon={<Icon of={ArrowUpRight} size="s" />}
        >
          {t('home.send')}
        </ButtonLink>
        <ButtonLink
          to={paths.profile(member.handle)}
          kind="quiet"
          size="sm"
          className="flex-1"
          icon={<Icon of={UserRound} size="s" />}
        >
          {t('me.profile')}
        </ButtonLink>
      </div>
      {joinedAt && (
        <p className="mt-4 text-caption text-ink-3">
          {t('people.joined', {
            date: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(
              new Date(joinedAt),
            ),
          })}
        </p>
      )}
    </aside>
  )
}
