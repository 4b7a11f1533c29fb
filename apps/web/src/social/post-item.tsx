import { Ellipsis, Heart, Link2, Trash2 } from 'lucide-react'
import { lazy, memo, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Post } from '../api/types.ts'
import { useGo } from '../app/go.ts'
import { useMe } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { RichText } from '../ui/rich-text.tsx'
import { TimeAgo } from '../ui/time-ago.tsx'
import { showToast } from '../ui/toast.tsx'
import { useLike } from './use-like.ts'

const DeletePostDialog = lazy(() =>
  import('./delete-post-dialog.tsx').then(module => ({ default: module.DeletePostDialog })),
)

/** A post in a list. The whole of it leads to its page; what can be pressed inside keeps its own meaning. */
export const PostItem = memo(function PostItem({ post, at, of }: { post: Post; at?: number; of?: number }) {
  const t = useTranslations('home')
  const go = useGo()
  const nameId = `by-${post.id}`
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a convenience for the mouse; the time is the same link for everybody
    <article
      aria-labelledby={nameId}
      aria-posinset={at}
      aria-setsize={of}
      onClick={event => {
        const inside = event.target as HTMLElement
        if (inside.closest('a,button,[role=menuitem],[role=dialog]') || getSelection()?.toString()) return
        go(paths.post(post.id))
      }}
      className="grid cursor-pointer grid-cols-[42px_minmax(0,1fr)] gap-x-3 bg-surface px-4 pt-3.5 pb-1.5 transition-colors hover:bg-canvas/35"
    >
      <AppLink to={paths.profile(post.author.handle)} tabIndex={-1} aria-hidden="true">
        <Avatar member={post.author} />
      </AppLink>
      <div className="min-w-0">
        <div className="flex items-center gap-1.5 text-ui leading-5">
          <AppLink
            id={nameId}
            to={paths.profile(post.author.handle)}
            className="min-w-0 truncate font-[620] hover:underline"
          >
            {post.author.name}
          </AppLink>
          <span className="min-w-0 shrink-[2] truncate text-ink-3 text-small">@{post.author.handle}</span>
          <span aria-hidden="true" className="text-ink-3 text-small">
            ·
          </span>
          <AppLink to={paths.post(post.id)} className="flex-none text-ink-3 text-small hover:underline">
            <TimeAgo at={post.created_at} />
          </AppLink>
          <span className="flex-1" />
          <PostMenu post={post} />
        </div>
        <p className="mt-0.5 text-pretty text-body">
          <RichText text={post.text} />
        </p>
        <LikeButton post={post} />
      </div>
      <span className="sr-only">{t('likes', { count: post.counts.likes })}</span>
    </article>
  )
})

export function LikeButton({ post }: { post: Post }) {
  const t = useTranslations('home')
  const toggle = useLike(post)
  const liked = post.viewer?.liked ?? false
  return (
    <button
      type="button"
      aria-pressed={liked}
      title={liked ? t('unlike') : t('like')}
      onClick={toggle}
      className={cx(
        'num group -ml-[11px] mt-1 flex h-10 min-w-11 items-center gap-[5px] rounded-full px-[11px] text-label font-medium hover:bg-cinnabar-wash',
        liked ? 'text-cinnabar' : 'text-ink-3 hover:text-cinnabar',
      )}
    >
      <span
        className={cx(
          'transition-transform duration-[var(--d-settle)] ease-spring group-active:scale-90',
          liked && 'scale-110',
        )}
      >
        <Icon of={Heart} size="s" filled={liked} />
      </span>
      <span className="sr-only">{t('like')} </span>
      {post.counts.likes > 0 && post.counts.likes}
    </button>
  )
}

export function PostMenu({ post, onDeleted }: { post: Post; onDeleted?: () => void }) {
  const t = useTranslations()
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const copyLink = () =>
    void navigator.clipboard
      ?.writeText(new URL(paths.post(post.id), location.href).href)
      .then(() => showToast({ text: t('common.copied') }))
  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            aria-label={t('home.postActions')}
            className="tap -my-1.5 -mr-2 grid size-8 flex-none place-items-center rounded-full text-ink-3 hover:bg-sunken hover:text-ink"
          >
            <Icon of={Ellipsis} size="s" />
          </button>
        }
      >
        <MenuItem icon={<Icon of={Link2} size="s" />} onSelect={copyLink}>
          {t('home.copyLink')}
        </MenuItem>
        {post.author.id === me.id && (
          <MenuItem danger icon={<Icon of={Trash2} size="s" />} onSelect={() => setAsking(true)}>
            {t('home.deletePost')}
          </MenuItem>
        )}
      </Menu>
      {asking && (
        <Suspense>
          <DeletePostDialog post={post} onClose={() => setAsking(false)} onDeleted={onDeleted} />
        </Suspense>
      )}
    </>
  )
}
