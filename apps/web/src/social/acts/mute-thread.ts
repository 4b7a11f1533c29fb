import { postCalls } from '../../api/calls.ts'
import type { Post } from '../../api/types.ts'
import { showToast } from '../../ui/toast.tsx'
import { changePosts } from '../post-cache.ts'

/** Keeps a whole conversation away, or lets it come again. All its posts that are shown learn of it at once. */
export async function toggleThreadMute(post: Post, words: { done: string; failed: string }): Promise<void> {
  const muted = !post.viewer.muted_thread
  const show = (value: boolean) =>
    changePosts(
      one => one.thread_id === post.thread_id,
      now => ({ ...now, viewer: { ...now.viewer, muted_thread: value } }),
    )
  show(muted)
  try {
    await (muted ? postCalls.muteThread(post.thread_id) : postCalls.unmuteThread(post.thread_id))
    showToast({ text: words.done })
  } catch {
    show(!muted)
    showToast({ text: words.failed })
  }
}
