import { ChevronDown, Minus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { ThreadReply } from '../../api/types.ts'
import { paths } from '../../paths.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { PostCard } from '../card/post-card.tsx'
import { toggleBranch } from './branches.ts'
import { GoneRow } from './gone-row.tsx'
import { LimitedRow, useIsOpened } from './limited-row.tsx'
import type { Rails } from './rails.ts'

/** How far each level stands to the right of the one before. */
const stepLook = '[--step:28px] sm:[--step:34px]'
/** The middle of the face at a depth: where the line to its answers hangs. */
const lineAt = (depth: number) => ({ left: `calc(36px + ${depth - 1} * var(--step))` })
const line = 'pointer-events-none absolute w-0.5 bg-line'

/** One answer at its place: the lines that lead to it, itself, and what of its branch is not shown. */
export function ReplyRow({ reply, rails, away }: { reply: ThreadReply; rails: Rails; away: number }) {
  const t = useTranslations('posts')
  const { post, depth } = reply
  const isGone = 'gone' in post
  const isNested = depth > 1
  const isOpened = useIsOpened(post.id)
  const isHeldBack = !isGone && reply.is_limited_author && !isOpened
  const name = isGone ? '' : post.author.name
  const canFold = away > 0 || (rails.isAnswered && !isGone)
  const textAt = isNested ? 'ml-[60px]' : 'ml-[70px]'
  return (
    <div
      className={cx('relative', stepLook, !isNested && 'border-line border-t')}
      style={{ paddingLeft: isNested ? `calc(4px + ${depth - 1} * var(--step))` : 0 }}
    >
      <div className="relative">
        {isGone ? (
          <GoneRow small={isNested} />
        ) : isHeldBack ? (
          <LimitedRow postId={post.id} small={isNested} />
        ) : (
          <PostCard item={{ post, reposted_by: null, why: [] }} saysReply={false} small={isNested} />
        )}
        {canFold && (
          <button
            type="button"
            aria-expanded={away === 0}
            onClick={() => toggleBranch(post.id)}
            className={
              away > 0
                ? cx(
                    textAt,
                    'tap mb-2 inline-flex min-h-8 items-center gap-1.5 rounded-full font-semibold text-aegean text-small hover:underline',
                  )
                : cx(
                    'tap absolute z-[1] grid size-[18px] place-items-center rounded-full bg-surface text-ink-3 inset-ring inset-ring-line hover:text-ink',
                    isNested ? 'bottom-2 left-6' : 'bottom-2 left-[28px]',
                  )
            }
          >
            {away > 0 ? (
              <>
                <Icon of={ChevronDown} size="xs" />
                {t('showBranch', { count: away })}
              </>
            ) : (
              <>
                <Icon of={Minus} size="xs" className="size-3" />
                <span className="sr-only">{t('foldBranch', { name })}</span>
              </>
            )}
          </button>
        )}
        {reply.hidden_replies > 0 && away === 0 && !isGone && (
          <AppLink
            to={paths.post(post.id)}
            className={cx(
              textAt,
              'tap mb-2.5 inline-flex min-h-8 items-center font-semibold text-aegean text-small hover:underline',
            )}
          >
            {t('moreReplies', { count: reply.hidden_replies })}
          </AppLink>
        )}
      </div>
      {rails.passing.slice(1).map(
        (passes, at) =>
          passes && (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <span key={at} aria-hidden="true" className={cx(line, 'inset-y-0')} style={lineAt(at + 1)} />
          ),
      )}
      {isNested && (
        <>
          <span
            aria-hidden="true"
            className="pointer-events-none absolute top-0 h-[31px] w-[calc(var(--step)-20px)] rounded-bl-[10px] border-line border-b-2 border-l-2"
            style={lineAt(depth - 1)}
          />
          {rails.goesOn && (
            <span aria-hidden="true" className={cx(line, 'inset-y-0')} style={lineAt(depth - 1)} />
          )}
        </>
      )}
      {rails.isAnswered && (
        <span
          aria-hidden="true"
          className={cx(
            line,
            'bottom-0',
            isGone || isHeldBack ? 'top-11' : isNested ? 'top-[54px]' : 'top-[62px]',
          )}
          style={lineAt(depth)}
        />
      )}
    </div>
  )
}
