import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { postCalls } from '../../api/calls.ts'
import type { Post } from '../../api/types.ts'
import { showToast } from '../../ui/toast.tsx'
import { changePost } from '../post-cache.ts'
import { openPostDialog } from '../post-dialogs.ts'

type Flag = 'liked' | 'reposted' | 'bookmarked'
type Act = {
  on: (id: string) => Promise<unknown>
  off: (id: string) => Promise<unknown>
  /** The count that the act moves; a bookmark is nobody else's business. */
  count: 'likes' | 'reposts' | null
}

const acts: Record<Flag, Act> = {
  liked: { on: postCalls.like, off: postCalls.unlike, count: 'likes' },
  reposted: { on: postCalls.repost, off: postCalls.unrepost, count: 'reposts' },
  bookmarked: { on: postCalls.bookmark, off: postCalls.unbookmark, count: null },
}

/** The post as it is once the act has worked; the same post when it already was so. */
function withFlag(post: Post, flag: Flag, on: boolean): Post {
  if (post.viewer[flag] === on) return post
  const { count } = acts[flag]
  return {
    ...post,
    viewer: { ...post.viewer, [flag]: on },
    counts: count
      ? { ...post.counts, [count]: Math.max(0, post.counts[count] + (on ? 1 : -1)) }
      : post.counts,
  }
}

/**
 * Does it at once, and takes it back with a word if the server does not agree: nothing is lost by being wrong for a
 * moment. Presses on one post travel in their order, so the last one decides.
 */
export function useToggle(post: Post, flag: Flag): () => void {
  const t = useTranslations('posts')
  const { mutate } = useMutation({
    scope: { id: `${flag} ${post.id}` },
    mutationFn: (on: boolean) => (on ? acts[flag].on(post.id) : acts[flag].off(post.id)),
    onMutate: on => changePost(post.id, now => withFlag(now, flag, on)),
    onSuccess: (_done, on) => {
      if (flag !== 'bookmarked' || !on) return
      showToast({
        text: t('bookmarkKept'),
        action: {
          label: t('chooseFolder'),
          onPress: () => openPostDialog({ name: 'folder', post: withFlag(post, flag, true) }),
        },
      })
    },
    onError: (_error, on) => {
      changePost(post.id, now => withFlag(now, flag, !on))
      showToast({ text: t(`failed.${flag}`) })
    },
  })
  return () => mutate(!post.viewer[flag])
}
