import { useInfiniteQuery } from '@tanstack/react-query'
import { postCalls } from '../../api/calls.ts'
import { keys } from '../../api/query-client.ts'
import { findCachedPost } from '../post-cache.ts'

/** A post in its conversation. What a list has shown of the post already stands there until the whole has come. */
export function useThread(postId: string) {
  const query = useInfiniteQuery({
    queryKey: keys.thread(postId),
    queryFn: ({ pageParam, signal }) => postCalls.thread(postId, { cursor: pageParam, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.replies.next_cursor,
  })
  const [first] = query.data?.pages ?? []
  return {
    query,
    post: first?.post ?? findCachedPost(postId),
    ancestors: first?.ancestors ?? [],
    hasMoreAncestors: first?.has_more_ancestors ?? false,
    replies: query.data?.pages.flatMap(page => page.replies.items) ?? [],
  }
}
