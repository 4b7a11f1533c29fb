import { onSignOut } from '../identity/session.ts'

const prefix = 'stoa.draft.message.'
const keyOf = (memberId: string, conversationId: string) => `${prefix}${memberId}.${conversationId}`

/** What the member was writing in a conversation, kept on this device until it is sent. */
export function readMessageDraft(memberId: string, conversationId: string): string {
  try {
    return localStorage.getItem(keyOf(memberId, conversationId)) ?? ''
  } catch {
    return ''
  }
}

export function keepMessageDraft(memberId: string, conversationId: string, text: string): void {
  try {
    if (text.trim()) localStorage.setItem(keyOf(memberId, conversationId), text)
    else localStorage.removeItem(keyOf(memberId, conversationId))
  } catch {
    // A draft that cannot be kept is still on the screen.
  }
}

onSignOut(() => {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
})
