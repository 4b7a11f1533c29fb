import { onSignOut } from '../identity/session.ts'

const prefix = 'stoa.draft.post.'

export function readDraft(memberId: string): string {
  try {
    return localStorage.getItem(prefix + memberId) ?? ''
  } catch {
    return ''
  }
}

export function keepDraft(memberId: string, text: string): void {
  try {
    if (text) localStorage.setItem(prefix + memberId, text)
    else localStorage.removeItem(prefix + memberId)
  } catch {
    // A draft that cannot be kept is still on the screen.
  }
}

onSignOut(() => {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
})
