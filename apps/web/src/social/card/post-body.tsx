import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { postCalls } from '../../api/calls.ts'
import type { Post } from '../../api/types.ts'
import { AttachmentGrid } from '../../media/attachment-grid.tsx'
import { cx } from '../../ui/cx.ts'
import { changePost } from '../post-cache.ts'
import { PostText } from '../text/post-text.tsx'
import { CommunityNote } from './community-note.tsx'
import { Covered } from './cover.tsx'
import { LinkCard } from './link-card.tsx'
import { PollView } from './poll-view.tsx'
import { QuoteCard } from './quote-card.tsx'

/** What a post says and shows, under its cover if it has one. */
export function PostBody({ post, large = false }: { post: Post; large?: boolean }) {
  return (
    <>
      <Covered post={post}>
        {post.text && (
          <PostText
            post={post}
            className={
              large
                ? cx(
                    'mt-3',
                    // Few words are spoken like a headline; many are read.
                    post.text.length <= 280
                      ? 'font-display font-[540] text-[1.375rem] leading-[1.875rem] sm:text-h3 sm:leading-[2rem]'
                      : 'text-[1.0625rem] leading-[1.625rem]',
                  )
                : 'mt-0.5 text-body'
            }
          />
        )}
        {post.is_folded && <ShowMore post={post} />}
        <AttachmentGrid attachments={post.media} />
        {post.poll && <PollView post={post} poll={post.poll} />}
        {post.quote && <QuoteCard quote={post.quote} />}
        {post.link_card && !post.quote && post.media.length === 0 && <LinkCard card={post.link_card} />}
      </Covered>
      {post.community_note && <CommunityNote text={post.community_note.text} />}
    </>
  )
}

/** Brings the whole of a long text; it stays open wherever the post stands. */
function ShowMore({ post }: { post: Post }) {
  const t = useTranslations('posts')
  const { mutate, isPending, isError } = useMutation({
    mutationFn: () => postCalls.read(post.id),
    onSuccess: whole => changePost(post.id, now => ({ ...now, text: whole.text, is_folded: false })),
  })
  return (
    <button
      type="button"
      aria-busy={isPending || undefined}
      onClick={() => !isPending && mutate()}
      className="tap mt-1 font-semibold text-aegean text-ui hover:underline"
    >
      {isError ? t('showMoreAgain') : t('showMore')}
    </button>
  )
}
