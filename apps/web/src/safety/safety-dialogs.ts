import { createStore } from '../api/store.ts'

/** A message that the reporter can open with a report. */
export interface ReportedMessage {
  id: string
  text: string
  sender: string
  /** Null for one's own. */
  name: string | null
}

/** What is being reported: a post or a payment, named by who made it, or a member, also out of a chat with them. */
export interface Reported {
  kind: 'post' | 'member' | 'payment'
  id: string
  name: string
  chat?: {
    id: string
    messages: readonly ReportedMessage[]
    /** The one that the reporter came from. */
    chosen: string
  }
}

export const openedReport = createStore<Reported | null>(null)
export const openReport = (reported: Reported): void => openedReport.set(reported)
export const closeReport = (): void => openedReport.set(null)

/** The post whose community notes are open. */
export const openedNotes = createStore<string | null>(null)
export const openNotes = (postId: string): void => openedNotes.set(postId)
export const closeNotes = (): void => openedNotes.set(null)
