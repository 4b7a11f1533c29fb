import { createStore } from '../api/store.ts'

/** What is being reported: a post, named by its author, or a member. */
export interface Reported {
  kind: 'post' | 'member'
  id: string
  name: string
}

export const openedReport = createStore<Reported | null>(null)
export const openReport = (reported: Reported): void => openedReport.set(reported)
export const closeReport = (): void => openedReport.set(null)

/** The post whose community notes are open. */
export const openedNotes = createStore<string | null>(null)
export const openNotes = (postId: string): void => openedNotes.set(postId)
export const closeNotes = (): void => openedNotes.set(null)
