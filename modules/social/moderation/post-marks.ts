import type { Ctx, Uuid } from '@stoa/kit'
import { type Marks, readMarks } from '@stoa/safety'

/** What the staff decided about posts and their authors, as a list needs it: one statement for any number. */
export function readPostMarks(ctx: Ctx, posts: readonly { postId: Uuid; authorId: Uuid }[]): Promise<Marks> {
  return readMarks(ctx, {
    memberIds: posts.map(post => post.authorId),
    subjectIds: posts.map(post => post.postId),
  })
}

/** Why a post is covered, or `held` while it waits for the staff. */
export type Cover = { shown: false } | { shown: true; label: string | null }

/**
 * Whether a post may be shown. Removed posts and those of suspended authors are gone for everybody; one that is
 * held is its author's alone until the staff have looked.
 */
export function coverOf(post: { postId: Uuid; authorId: Uuid }, marks: Marks, viewerId: Uuid | null): Cover {
  if (marks.restrictions.get(post.authorId)?.suspended) return { shown: false }
  const labels = marks.labels.get(post.postId)
  if (!labels) return { shown: true, label: null }
  if (labels.removed) return { shown: false }
  if (labels.held) return viewerId === post.authorId ? { shown: true, label: 'held' } : { shown: false }
  return { shown: true, label: labels.label }
}
