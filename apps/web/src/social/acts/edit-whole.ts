import { postCalls } from '../../api/calls.ts'
import type { Post } from '../../api/types.ts'
import { changePost } from '../post-cache.ts'
import { openComposer } from '../post-dialogs.ts'

/** Opens a post for editing, the whole of it: a list holds only the beginning of a long text. */
export async function editWhole(post: Post): Promise<void> {
  const whole = post.is_folded ? await postCalls.read(post.id).catch(() => null) : post
  if (!whole) return
  if (whole !== post) changePost(post.id, () => whole)
  openComposer({ kind: 'edit', post: whole })
}
