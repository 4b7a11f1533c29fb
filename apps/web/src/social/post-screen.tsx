import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useLocale, useTranslations } from 'use-intl'
import { postCalls } from '../api/calls.ts'
import { ApiProblem } from '../api/problem.ts'
import { keys } from '../api/query-client.ts'
import type { Post } from '../api/types.ts'
import { useGo } from '../app/go.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { fullTime } from '../i18n/times.ts'
import { paths } from '../paths.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { ActionBar } from './card/action-bar.tsx'
import { AudienceMark, EditedMark } from './card/marks.tsx'
import { PostBody } from './card/post-body.tsx'
import { PostMenu } from './card/post-menu.tsx'
import { PostBones } from './post-bones.tsx'

export function PostScreen() {
  const t = useTranslations()
  const { postId } = useParams({ strict: false }) as { postId: string }
  const post = useQuery({ queryKey: keys.post(postId), queryFn: () => postCalls.read(postId) })
  usePageTitle(post.data ? t('posts.by', { name: post.data.author.name }) : t('posts.title'))
  const gone = post.error instanceof ApiProblem && [400, 404].includes(post.error.status)
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <ScreenHeader kind="depth" title={t('posts.title')} className="border-line border-b bg-surface/92" />
      {post.isPending ? (
        <PostBones count={1} />
      ) : gone ? (
        <EmptyState
          scene="letter"
          title={t('posts.gone')}
          action={<ButtonLink to={paths.home}>{t('common.goHome')}</ButtonLink>}
        >
          {t('posts.goneText')}
        </EmptyState>
      ) : post.isError ? (
        <ErrorState error={post.error} title={t('posts.error')} onRetry={() => void post.refetch()} />
      ) : (
        <OpenPost post={post.data} />
      )}
    </div>
  )
}

function OpenPost({ post }: { post: Post }) {
  const t = useTranslations('posts')
  const locale = useLocale()
  const go = useGo()
  return (
    <article className="px-4 pt-3.5 sm:px-6 sm:pt-5" aria-label={t('by', { name: post.author.name })}>
      <div className="flex items-center gap-3">
        <AppLink to={paths.profile(post.author.handle)} className="flex min-w-0 flex-1 items-center gap-3">
          <Avatar member={post.author} />
          <span className="min-w-0">
            <span className="block truncate font-semibold text-body">{post.author.name}</span>
            <span className="block truncate text-ink-3 text-label">@{post.author.handle}</span>
          </span>
        </AppLink>
        <PostMenu post={post} onDeleted={() => go(paths.home, { replace: true })} />
      </div>
      <PostBody post={post} large />
      <div className="num mt-3 flex flex-wrap items-center gap-x-2 text-ink-3 text-label">
        <time dateTime={post.created_at}>{fullTime(new Date(post.created_at), locale)}</time>
        <span aria-hidden="true">·</span>
        <span>{t('likes', { count: post.counts.likes })}</span>
        <AudienceMark visibility={post.visibility} />
        <EditedMark post={post} />
      </div>
      <ActionBar post={post} className="mt-2 border-line border-y py-0.5" />
    </article>
  )
}
