import { Pin, Repeat2 } from 'lucide-react'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import type { TimelineItem } from '../../api/types.ts'
import { useGo } from '../../app/go.ts'
import { paths } from '../../paths.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { ActionBar } from './action-bar.tsx'
import { Context } from './context.tsx'
import { AudienceMark, EditedMark } from './marks.tsx'
import { PostBody } from './post-body.tsx'
import { PostMenu } from './post-menu.tsx'
import { WhyLine } from './why-line.tsx'

/** What a press inside a card means by itself; anywhere else it opens the post. */
const ownMeaning = 'a,button,input,label,summary,video,audio,pre,[role=menuitem],[role=menu],[role=dialog]'

export const PostCard = memo(function PostCard({
  item,
  at,
  of,
  lineAbove = false,
  lineBelow = false,
  saysReply = true,
  small = false,
  showsPin = false,
}: {
  item: TimelineItem
  /** Place in the list from 1, and how many there are; −1 while nobody knows. */
  at?: number
  of?: number
  /** The line of a conversation runs through the column of faces. */
  lineAbove?: boolean
  lineBelow?: boolean
  /** In a conversation the place says whom a post answers. */
  saysReply?: boolean
  /** Deeper in a conversation the faces are smaller. */
  small?: boolean
  /** In its author's profile the pinned post says that it is. */
  showsPin?: boolean
}) {
  const t = useTranslations('posts')
  const go = useGo()
  const { post, reposted_by: passedOn } = item
  const nameId = `by-${post.id}${passedOn?.member.id ?? ''}`
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a convenience for the mouse; the time is the same link for everybody
    <article
      aria-labelledby={nameId}
      aria-posinset={at}
      aria-setsize={of}
      tabIndex={-1}
      data-post={post.id}
      onClick={event => {
        const inside = event.target as HTMLElement
        if (!event.currentTarget.contains(inside)) return
        if (inside.closest(ownMeaning) || getSelection()?.toString()) return
        go(paths.post(post.id))
      }}
      className={cx(
        small ? 'grid-cols-[34px_minmax(0,1fr)] gap-x-2.5' : 'grid-cols-[42px_minmax(0,1fr)] gap-x-3',
        'relative grid scroll-mt-20 scroll-mb-24 cursor-pointer bg-surface px-4 pt-3.5 pb-1.5 transition-colors hover:bg-canvas/35 focus-visible:-outline-offset-2',
      )}
    >
      {passedOn && (
        <Context icon={<Icon of={Repeat2} size="xs" />}>
          <AppLink to={paths.profile(passedOn.member.handle)} className="truncate hover:underline">
            {t('repostedBy', { name: passedOn.member.name })}
          </AppLink>
        </Context>
      )}
      {!passedOn && <WhyLine item={item} />}
      {showsPin && post.is_pinned && !passedOn && (
        <Context icon={<Icon of={Pin} size="xs" />}>{t('pinned')}</Context>
      )}
      <div className="relative">
        {lineAbove && <span aria-hidden="true" className="absolute -top-3.5 left-5 h-2.5 w-0.5 bg-line" />}
        <AppLink to={paths.profile(post.author.handle)} tabIndex={-1} aria-hidden="true">
          <Avatar member={post.author} size={small ? 'sm' : 'm'} />
        </AppLink>
        {lineBelow && (
          <span
            aria-hidden="true"
            className={cx(
              'absolute -bottom-2 w-0.5 rounded-full bg-line',
              small ? 'top-[42px] left-4' : 'top-[50px] left-5',
            )}
          />
        )}
      </div>
      <div className="min-w-0">
        <div className="flex items-center gap-1.5 text-ui leading-5">
          <AppLink
            id={nameId}
            to={paths.profile(post.author.handle)}
            className="-my-0.5 min-w-0 truncate py-0.5 font-[620] hover:underline"
          >
            {post.author.name}
          </AppLink>
          <span className="min-w-0 shrink-[2] truncate text-ink-3 text-small">@{post.author.handle}</span>
          <span aria-hidden="true" className="text-ink-3 text-small">
            ·
          </span>
          <AppLink
            to={paths.post(post.id)}
            data-act="open"
            className="-my-0.5 min-w-6 flex-none py-0.5 text-ink-3 text-small hover:underline"
          >
            <TimeAgo at={post.created_at} />
          </AppLink>
          <AudienceMark visibility={post.visibility} />
          <EditedMark post={post} className="max-[420px]:hidden" />
          <span className="flex-1" />
          <PostMenu post={post} />
        </div>
        {saysReply && post.reply_to && (
          <p className="mt-0.5 flex min-h-6 items-center text-ink-3 text-small">
            <AppLink to={paths.post(post.reply_to.id)} className="min-w-0 truncate leading-6 hover:underline">
              {!post.reply_to.author
                ? t('replyingToGone')
                : post.reply_to.author.id === post.author.id
                  ? t('goesOn')
                  : t('replyingTo', { name: post.reply_to.author.name })}
            </AppLink>
          </p>
        )}
        <PostBody post={post} />
        <ActionBar post={post} className="mt-0.5" />
      </div>
    </article>
  )
})
