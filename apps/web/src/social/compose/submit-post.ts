import { postCalls } from '../../api/calls.ts'
import { keys, queryClient } from '../../api/query-client.ts'
import type { Post } from '../../api/types.ts'
import { publishDraft, saveDraft } from '../drafts/save-draft.ts'
import { addOwnPost, changePost } from '../post-cache.ts'
import type { ComposeTask } from '../post-dialogs.ts'
import { bodyOf, type Draft } from './draft.ts'

/**
 * Posts or changes it on the server. The draft's id makes a second try the same post.
 * @param onSaved learns of the version of a draft that the server keeps, before it is published
 */
export async function sendDraft(
  draft: Draft,
  task: ComposeTask,
  onSaved: (version: number) => void,
): Promise<Post> {
  const { edit, post } = bodyOf(draft, task)
  if (draft.version !== null) {
    const saved = await saveDraft(draft, task, null)
    onSaved(saved.version)
    return publishDraft(saved)
  }
  return task.kind === 'edit' ? postCalls.edit(task.post.id, edit) : postCalls.create(post)
}

/** Shows what was posted wherever it belongs. */
export function showPosted(post: Post, task: ComposeTask): void {
  if (task.kind === 'edit') {
    changePost(post.id, () => post)
    void queryClient.invalidateQueries({ queryKey: keys.history(post.id) })
    return
  }
  addOwnPost(post)
  if (task.kind === 'reply') {
    changePost(task.post.id, parent => ({
      ...parent,
      counts: { ...parent.counts, replies: parent.counts.replies + 1 },
    }))
    void queryClient.invalidateQueries({ queryKey: keys.threads })
  }
  if (task.kind === 'quote')
    changePost(task.post.id, quoted => ({
      ...quoted,
      counts: { ...quoted.counts, quotes: quoted.counts.quotes + 1 },
    }))
}
