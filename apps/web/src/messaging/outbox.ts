/** A message that this device has not yet been told is stored. */
export type OutboxEntry = {
  /** Made before the first try and kept through every retry, so that the server stores the message once. */
  id: string
  conversationId: string
  text: string
  createdAt: string
  /** Pending goes out by itself; failed was refused and waits for the member. */
  state: 'pending' | 'failed'
}

export type Outbox = readonly OutboxEntry[]

export const withEntry = (outbox: Outbox, entry: OutboxEntry): Outbox =>
  outbox.some(item => item.id === entry.id) ? outbox : [...outbox, entry]

export const withoutEntry = (outbox: Outbox, id: string): Outbox => outbox.filter(item => item.id !== id)

export const withState = (outbox: Outbox, id: string, state: OutboxEntry['state']): Outbox =>
  outbox.map(item => (item.id === id ? { ...item, state } : item))

/**
 * What may go out now: the oldest pending message of each conversation. One at a time, so that messages arrive in the
 * order they were written, and one that was refused does not hold up the ones behind it.
 */
export function nextToSend(outbox: Outbox): OutboxEntry[] {
  const seen = new Set<string>()
  return outbox.filter(item => {
    if (item.state !== 'pending' || seen.has(item.conversationId)) return false
    seen.add(item.conversationId)
    return true
  })
}

const isEntry = (value: unknown): value is OutboxEntry => {
  if (typeof value !== 'object' || value === null) return false
  const entry = value as Record<string, unknown>
  return (
    ['id', 'conversationId', 'text', 'createdAt'].every(key => typeof entry[key] === 'string') &&
    (entry['state'] === 'pending' || entry['state'] === 'failed')
  )
}

/** Reads what the device kept. Anything that is no outbox gives an empty one; broken entries are left out. */
export function parseOutbox(text: string | null): Outbox {
  if (!text) return []
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value.filter(isEntry) : []
  } catch {
    return []
  }
}
