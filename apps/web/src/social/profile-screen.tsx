import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { CalendarDays, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { memberCalls } from '../api/calls.ts'
import { ApiProblem } from '../api/problem.ts'
import { keys } from '../api/query-client.ts'
import type { Profile } from '../api/types.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { ProfileActions } from '../graph/profile-actions.tsx'
import { paths } from '../paths.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Badge } from '../ui/badge.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { RichText } from '../ui/rich-text.tsx'
import { Bone, Skeleton } from '../ui/skeleton.tsx'
import { ProfilePosts } from './profile-posts.tsx'

export function ProfileScreen() {
  const t = useTranslations()
  const { handle } = useParams({ strict: false }) as { handle: string }
  const profile = useQuery({ queryKey: keys.profile(handle), queryFn: () => memberCalls.profile(handle) })
  usePageTitle(profile.data?.name ?? `@${handle}`)
  const nobody = profile.error instanceof ApiProblem && profile.error.status === 404
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <ScreenHeader kind="depth" title={profile.data?.name ?? `@${handle}`} className="bg-surface/92" />
      {profile.isPending ? (
        <ProfileBones />
      ) : nobody ? (
        <EmptyState
          scene="people"
          title={t('people.noMember')}
          action={<ButtonLink to={paths.search}>{t('common.nav.search')}</ButtonLink>}
        >
          {t('people.noMemberText')}
        </EmptyState>
      ) : profile.isError ? (
        <ErrorState
          error={profile.error}
          title={t('people.profileError')}
          onRetry={() => void profile.refetch()}
        />
      ) : (
        <>
          <ProfileHead profile={profile.data} />
          {!profile.data.viewer?.blocks && <ProfilePosts profile={profile.data} />}
        </>
      )}
    </div>
  )
}

function ProfileHead({ profile }: { profile: Profile }) {
  const t = useTranslations('people')
  const graph = useTranslations('graph')
  const data = useTranslations('data')
  const locale = useLocale()
  const self = profile.viewer?.is_self ?? false
  const joined = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(
    new Date(profile.joined_at),
  )
  return (
    <section
      aria-label={t('profileOf', { name: profile.name })}
      className="border-line border-b px-4 pb-5 text-center sm:px-8"
    >
      <Avatar member={largeAvatar(profile)} size="xxl" className="mx-auto" />
      <p className="display mt-3 text-[2.125rem] leading-[1.08]">{profile.name}</p>
      <p className="mt-1 flex items-center justify-center gap-2 text-ink-2">
        @{profile.handle}
        {profile.locked && (
          <span role="img" aria-label={graph('locked')}>
            <Icon of={Lock} size="xs" className="text-ink-3" />
          </span>
        )}
        {profile.viewer?.followed_by && <Badge>{t('followsYou')}</Badge>}
      </p>
      {profile.moved_to && (
        <p className="mx-auto mt-2.5 max-w-[440px] text-pretty rounded-m bg-sun-wash px-3.5 py-2.5 text-small">
          {data('movedTo', { name: profile.name })} <RichText text={profile.moved_to} />
        </p>
      )}
      {profile.bio && (
        <p className="mx-auto mt-2.5 max-w-[440px] text-pretty text-body">
          <RichText text={profile.bio} />
        </p>
      )}
      <p className="num mt-3.5 flex flex-wrap items-center justify-center gap-x-5 gap-y-1 text-ui text-ink-2">
        <Count to={profile.shows_follows ? paths.following(profile.handle) : null}>
          {t.rich('following', { count: profile.counts.following, b: bold })}
        </Count>
        <Count to={profile.shows_follows ? paths.followers(profile.handle) : null}>
          {t.rich('followers', { count: profile.counts.followers, b: bold })}
        </Count>
        <span>{t.rich('posts', { count: profile.counts.posts, b: bold })}</span>
      </p>
      <p className="mt-1 flex items-center justify-center gap-1.5 text-ink-3 text-label">
        <Icon of={CalendarDays} size="xs" />
        {t('joined', { date: joined })}
      </p>
      {self ? (
        <div className="mx-auto mt-4 max-w-[480px]">
          <ButtonLink to={paths.editProfile} kind="quiet" size="sm" wide className="min-h-11">
            {t('editProfile')}
          </ButtonLink>
        </div>
      ) : (
        <ProfileActions profile={profile} />
      )}
    </section>
  )
}

const bold = (words: ReactNode) => <b className="font-semibold text-ink">{words}</b>

/** Leads to the list behind the number, unless it is kept private. */
const Count = ({ to, children }: { to: string | null; children: ReactNode }) =>
  to === null ? (
    <span>{children}</span>
  ) : (
    <AppLink to={to} className="inline-flex min-h-9 items-center hover:underline">
      <span>{children}</span>
    </AppLink>
  )

/** The avatar in the size for a whole page, where it is one of ours. */
function largeAvatar(profile: Profile): Profile {
  return { ...profile, avatar_url: profile.avatar_url?.replace(/\/96(\.webp)?$/, '/256$1') ?? null }
}

const ProfileBones = () => (
  <Skeleton className="pb-6">
    <div className="flex flex-col items-center gap-3">
      <Bone round className="size-[124px]" />
      <Bone className="h-8 w-56" />
      <Bone className="h-4 w-24" />
      <Bone className="h-4 w-72" />
      <Bone className="h-4 w-64" />
      <Bone className="h-11 w-80" />
    </div>
  </Skeleton>
)
