import { useParams } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { ApiProblem } from '../api/problem.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { useMe } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { useOnSeen } from '../ui/use-on-seen.ts'
import { PostCard } from './card/post-card.tsx'
import { ComposePrompt } from './compose/compose-prompt.tsx'
import { PostBones } from './post-bones.tsx'
import { FocusedPost } from './thread/focused-post.tsx'
import { GoneRow } from './thread/gone-row.tsx'
import { Replies } from './thread/replies.tsx'
import { useThread } from './thread/use-thread.ts'

/** A post in its conversation: what it answers above, what answers it below. */
export function PostScreen() {
  const { postId } = useParams({ strict: false }) as { postId: string }
  // Each conversation is a page of its own, also when one leads to the next.
  return <Conversation key={postId} postId={postId} />
}

function Conversation({ postId }: { postId: string }) {
  const t = useTranslations()
  const me = useMe()
  const { query, post, ancestors, hasMoreAncestors, replies } = useThread(postId)
  usePageTitle(post ? t('posts.by', { name: post.author.name }) : t('posts.title'))
  const focus = useRef<HTMLDivElement>(null)
  useFocusInView(focus, ancestors.length > 0)
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query
  const loadOn = useOnSeen(
    hasNextPage && !isFetchingNextPage && !isFetchNextPageError,
    () => void fetchNextPage(),
  )
  const gone = query.error instanceof ApiProblem && [400, 404].includes(query.error.status)
  const first = ancestors[0]
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col border-line bg-surface sm:border-x">
      <ScreenHeader kind="depth" title={t('posts.title')} className="border-line border-b bg-surface/92" />
      {gone ? (
        <EmptyState
          scene="letter"
          title={t('posts.gone')}
          action={<ButtonLink to={paths.home}>{t('common.goHome')}</ButtonLink>}
        >
          {t('posts.goneText')}
        </EmptyState>
      ) : !post && query.isError ? (
        <ErrorState error={query.error} title={t('posts.error')} onRetry={() => void query.refetch()} />
      ) : !post ? (
        <PostBones count={1} />
      ) : (
        <>
          {hasMoreAncestors && first && (
            <AppLink
              to={paths.post(first.id)}
              className="tap px-4 pt-3 font-semibold text-aegean text-small hover:underline"
            >
              {t('posts.earlier')}
            </AppLink>
          )}
          {ancestors.map((ancestor, at) =>
            'gone' in ancestor ? (
              <GoneRow key={ancestor.id} />
            ) : (
              <PostCard
                key={ancestor.id}
                item={{ post: ancestor, reposted_by: null, why: [] }}
                saysReply={at === 0}
                lineAbove={at > 0}
                lineBelow
              />
            ),
          )}
          <div ref={focus} className="scroll-mt-[53px] md:scroll-mt-[67px]">
            <FocusedPost post={post} lineAbove={ancestors.length > 0} />
          </div>
          {post.viewer.may_reply && (
            <div className="px-4 py-3 max-md:sticky max-md:bottom-[calc(60px+env(safe-area-inset-bottom))] max-md:z-[var(--z-bar)] max-md:order-last max-md:border-line max-md:border-t max-md:bg-surface max-md:py-2">
              <ComposePrompt
                task={{ kind: 'reply', post }}
                words={
                  post.author.id === me.id
                    ? t('posts.replyToOwn')
                    : t('posts.replyTo', { name: post.author.name })
                }
              />
            </div>
          )}
          <div className="min-h-[60dvh] flex-1">
            {query.isPending ? (
              <PostBones count={3} />
            ) : query.isError && replies.length === 0 ? (
              <ErrorState
                error={query.error}
                title={t('posts.repliesError')}
                onRetry={() => void query.refetch()}
              />
            ) : (
              <Replies replies={replies} />
            )}
            <div
              ref={loadOn}
              className="flex min-h-10 items-center justify-center border-line border-t py-4"
              role="status"
            >
              {isFetchNextPageError ? (
                <Button kind="quiet" size="sm" onClick={() => void fetchNextPage()}>
                  {t('common.tryAgain')}
                </Button>
              ) : isFetchingNextPage ? (
                <span className="text-ink-3 text-label">{t('common.loadingMore')}</span>
              ) : null}
            </div>
          </div>
        </>
      )}
    </div>
  )
}

/** What the post answers stands above it: a fresh page begins at the post itself, one that was left where it was left. */
function useFocusInView(focus: React.RefObject<HTMLElement | null>, hasAncestors: boolean): void {
  useEffect(() => {
    if (!hasAncestors) return
    const frame = requestAnimationFrame(() => {
      if (window.scrollY < 4) focus.current?.scrollIntoView({ block: 'start' })
    })
    return () => cancelAnimationFrame(frame)
  }, [hasAncestors, focus])
}
