import { Bookmark, Heart, MessageCircle, Share } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Post } from '../../api/types.ts'
import { cx } from '../../ui/cx.ts'
import { sharePost } from '../acts/share-post.ts'
import { useToggle } from '../acts/toggle-post.ts'
import { openComposer } from '../post-dialogs.ts'
import { ActButton } from './act-button.tsx'
import { RepostMenu } from './repost-menu.tsx'

/** What can be done with a post, each act in its column whatever is counted. `data-act` is where the keys of a list find each act. */
export function ActionBar({ post, className }: { post: Post; className?: string }) {
  const t = useTranslations('posts')
  const like = useToggle(post, 'liked')
  const keep = useToggle(post, 'bookmarked')
  return (
    <div
      className={cx(
        '-ml-[11px] grid max-w-[30rem] grid-cols-[1fr_1fr_1fr_1fr_auto] justify-items-start',
        className,
      )}
    >
      <ActButton
        data-act="reply"
        icon={MessageCircle}
        label={t('reply')}
        count={post.counts.replies}
        disabled={!post.viewer.may_reply}
        onClick={() => openComposer({ kind: 'reply', post })}
      />
      <RepostMenu post={post} />
      <ActButton
        data-act="like"
        icon={Heart}
        tone="like"
        label={t('like')}
        count={post.counts.likes}
        on={post.viewer.liked}
        onClick={like}
      />
      <ActButton
        data-act="bookmark"
        icon={Bookmark}
        tone="keep"
        label={t('bookmark')}
        on={post.viewer.bookmarked}
        onClick={keep}
      />
      <ActButton icon={Share} label={t('share')} onClick={() => void sharePost(post, t('linkCopied'))} />
    </div>
  )
}
