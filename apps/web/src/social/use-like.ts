import { useMutation } from '@tanstack/react-query'
import { postCalls } from '../api/calls.ts'
import type { Post } from '../api/types.ts'
import { changePost } from './post-cache.ts'

const withLike = (post: Post, liked: boolean): Post => {
  if (post.viewer.liked === liked) return post
  return {
    ...post,
    viewer: { ...post.viewer, liked },
    counts: { ...post.counts, likes: Math.max(0, post.counts.likes + (liked ? 1 : -1)) },
  }
}

/** Likes at once and takes it back if the server does not agree: nothing is lost by being wrong for a moment. */
export function useLike(post: Post): () => void {
  const { mutate } = useMutation({
    mutationFn: (liked: boolean) => (liked ? postCalls.like(post.id) : postCalls.unlike(post.id)),
    onMutate: liked => changePost(post.id, now => withLike(now, liked)),
    onError: (_error, liked) => changePost(post.id, now => withLike(now, !liked)),
  })
  return () => mutate(!post.viewer.liked)
}
