import { onSignOut } from '../../identity/session.ts'

const storageKey = 'stoa.emoji.recent'
const kept = 12

/** The emoji that were used last on this device, the latest first. */
export function readRecentEmoji(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    return Array.isArray(value) ? value.filter(one => typeof one === 'string').slice(0, kept) : []
  } catch {
    return []
  }
}

export function noteEmoji(emoji: string): void {
  try {
    const next = [emoji, ...readRecentEmoji().filter(one => one !== emoji)].slice(0, kept)
    localStorage.setItem(storageKey, JSON.stringify(next))
  } catch {
    // It is offered among the others all the same.
  }
}

onSignOut(() => localStorage.removeItem(storageKey))
