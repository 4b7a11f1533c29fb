import { postCalls } from '../../api/calls.ts'
import { hasCode } from '../../api/problem.ts'
import type { Post, ServerDraft } from '../../api/types.ts'
import { bodyOf, type Draft } from '../compose/draft.ts'
import type { ComposeTask } from '../post-dialogs.ts'
import { draftCalls, draftsChanged } from './draft-calls.ts'

/** Keeps what is being written on the server; at its time, when it has one, the server publishes it. */
export async function saveDraft(
  draft: Draft,
  task: ComposeTask,
  publishAt: string | null,
): Promise<ServerDraft> {
  const { id, ...post } = bodyOf(draft, task).post
  const change = (version: number) => draftCalls.change(id, { version, post, publish_at: publishAt })
  try {
    return await (draft.version === null
      ? draftCalls.create({ id, post, publish_at: publishAt })
      : change(draft.version))
  } catch (error) {
    // An earlier try of this very draft did arrive, with other words.
    const version = draft.version === null && hasCode(error, 'draft_changed') ? error.body['version'] : null
    if (typeof version !== 'number') throw error
    return await change(version)
  } finally {
    draftsChanged()
  }
}

/** Publishes a kept draft. When the first answer was lost the post is there already: it has the draft's id. */
export async function publishDraft(draft: Pick<ServerDraft, 'id' | 'version'>): Promise<Post> {
  try {
    return await draftCalls.publish(draft)
  } catch (error) {
    if (!hasCode(error, 'draft_not_found')) throw error
    return await postCalls.read(draft.id)
  } finally {
    draftsChanged()
  }
}
