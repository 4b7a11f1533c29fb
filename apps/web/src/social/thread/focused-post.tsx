import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { Post } from '../../api/types.ts'
import { useGo } from '../../app/go.ts'
import { fullTime } from '../../i18n/times.ts'
import { paths } from '../../paths.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { cx } from '../../ui/cx.ts'
import { ActionBar } from '../card/action-bar.tsx'
import { AudienceMark, EditedMark } from '../card/marks.tsx'
import { PostBody } from '../card/post-body.tsx'
import { PostMenu } from '../card/post-menu.tsx'
import { openPostDialog } from '../post-dialogs.ts'

/** The post that a page is about: large, with all that is known of it. */
export function FocusedPost({ post, lineAbove }: { post: Post; lineAbove: boolean }) {
  const t = useTranslations('posts')
  const locale = useLocale()
  const go = useGo()
  const { likes, reposts, quotes } = post.counts
  return (
    <article
      className="relative px-4 pt-3.5 sm:pt-4"
      aria-label={t('by', { name: post.author.name })}
      data-post={post.id}
      tabIndex={-1}
    >
      {lineAbove && <span aria-hidden="true" className="absolute top-0 left-9 h-2.5 w-0.5 bg-line" />}
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
      <div className="num mt-3 flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-3 text-label">
        <time dateTime={post.created_at}>{fullTime(new Date(post.created_at), locale)}</time>
        {post.imported_from && (
          <>
            <Dot />
            <span>{t('broughtFrom', { host: post.imported_from })}</span>
          </>
        )}
        <AudienceMark visibility={post.visibility} />
        <EditedMark post={post} className="text-label" />
        {reposts > 0 && (
          <Count onPress={() => openPostDialog({ name: 'reposted-by', post })}>
            {t.rich('repostsCount', { count: reposts, b: bold })}
          </Count>
        )}
        {quotes > 0 && (
          <>
            <Dot />
            <AppLink to={paths.quotes(post.id)} className="tap hover:underline">
              {t.rich('quotesCount', { count: quotes, b: bold })}
            </AppLink>
          </>
        )}
        {likes > 0 && (
          <Count onPress={() => openPostDialog({ name: 'liked-by', post })}>
            {t.rich('likesCount', { count: likes, b: bold })}
          </Count>
        )}
      </div>
      <div className={cx('mt-2 border-line border-t py-0.5', post.viewer.may_reply && 'md:border-b')}>
        <ActionBar post={post} className="max-w-none" />
      </div>
    </article>
  )
}

const bold = (words: ReactNode) => <b className="font-semibold text-ink">{words}</b>
const Dot = () => <span aria-hidden="true">·</span>

const Count = ({ onPress, children }: { onPress: () => void; children: ReactNode }) => (
  <>
    <Dot />
    <button type="button" aria-haspopup="dialog" onClick={onPress} className="tap hover:underline">
      {children}
    </button>
  </>
)
