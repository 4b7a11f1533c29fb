import { postCalls } from '../../api/calls.ts'
import { keys, queryClient } from '../../api/query-client.ts'
import type { Post } from '../../api/types.ts'
import { showToast } from '../../ui/toast.tsx'
import { changePost } from '../post-cache.ts'

/** Puts an own post at the top of the own profile, or takes it off. A profile has one pin, so another one gives way. */
export async function togglePin(post: Post, words: { done: string; failed: string }): Promise<void> {
  const pinned = !post.is_pinned
  changePost(post.id, now => ({ ...now, is_pinned: pinned }))
  try {
    await (pinned ? postCalls.pin(post.id) : postCalls.unpin(post.id))
    showToast({ text: words.done })
    await queryClient.invalidateQueries({ queryKey: keys.postsBy(post.author.handle) })
  } catch {
    changePost(post.id, now => ({ ...now, is_pinned: !pinned }))
    showToast({ text: words.failed })
  }
}
