import { createStore } from '../api/store.ts'
import type { Post, ServerDraft, TimelineItem } from '../api/types.ts'

/**
 * What stands over the page because of one post. One place for all cards: a card may leave the page while the list moves,
 * and what it opened must not leave with it.
 */
export type PostDialog = {
  name: 'delete' | 'history' | 'liked-by' | 'reposted-by' | 'folder' | 'mute' | 'block'
  post: Post
  onDone?: () => void
}

export const openedPostDialog = createStore<PostDialog | null>(null)
export const openPostDialog = (dialog: PostDialog): void => openedPostDialog.set(dialog)
export const closePostDialog = (): void => openedPostDialog.set(null)

/** The entry of a ranked timeline whose reasons are shown. */
export const openedWhy = createStore<TimelineItem | null>(null)
export const openWhy = (item: TimelineItem): void => openedWhy.set(item)
export const closeWhy = (): void => openedWhy.set(null)

/** What the composer is opened for. With a draft it goes on where that was left. */
export type ComposeTask =
  | { kind: 'new'; text?: string; draft?: ServerDraft }
  | { kind: 'reply' | 'quote'; post: Post; draft?: ServerDraft }
  | { kind: 'edit'; post: Post }

export const openedTask = createStore<ComposeTask | null>(null)
export const openComposer = (task: ComposeTask): void => openedTask.set(task)
export const closeComposer = (): void => openedTask.set(null)
