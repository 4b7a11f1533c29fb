import { createStore } from '../api/store.ts'

/** Posts that arrived since the feed was last read, newest last. They wait behind a pill and never push the page. */
export const newPostIds = createStore<readonly string[]>([])

export function noteNewPost(postId: string): void {
  newPostIds.set(ids => (ids.includes(postId) ? ids : [...ids, postId].slice(-99)))
}

export const clearNewPosts = (): void => newPostIds.set([])
