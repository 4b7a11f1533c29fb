import { postCalls } from '../../api/calls.ts'
import { hasCode } from '../../api/problem.ts'
import type { Post, ServerDraft } from '../../api/types.ts'
import { openComposer } from '../post-dialogs.ts'

/** The post that is answered or quoted; null when it can no longer be. */
async function readAbout(id: string): Promise<Post | null> {
  try {
    return await postCalls.read(id)
  } catch (error) {
    if (hasCode(error, 'post_not_found')) return null
    throw error
  }
}

/**
 * Opens a kept draft for writing, with the post that it answers or quotes.
 * @returns `alone` when that post is gone: what is left is a post of its own
 */
export async function openDraft(draft: ServerDraft): Promise<'opened' | 'alone'> {
  const { reply_to: replyTo, quote } = draft.post
  const aboutId = replyTo ?? quote
  const about = aboutId ? await readAbout(aboutId) : null
  if (about) openComposer({ kind: replyTo ? 'reply' : 'quote', post: about, draft })
  else openComposer({ kind: 'new', draft })
  return aboutId && !about ? 'alone' : 'opened'
}
