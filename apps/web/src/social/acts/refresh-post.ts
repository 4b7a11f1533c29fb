import { postCalls } from '../../api/calls.ts'
import { hasCode } from '../../api/problem.ts'
import type { Post } from '../../api/types.ts'
import { changePost, dropPost, findCachedPost } from '../post-cache.ts'

/** Those who look at a busy post ask for it spread over this time, not all at once. */
const spreadMs = 1_500
/** Signals that come faster than this are answered by one reading. */
const gatherMs = 500
/** More at once than a screen shows means a storm: the rest is read when it is opened again. */
const mostAtOnce = 20

/** What moves on a post while one looks, as it now stands. What the reader did and unfolded stays theirs. */
export function withChanges(now: Post, read: Post): Post {
  const isReworded = now.edited_at !== read.edited_at
  return {
    ...now,
    poll: read.poll,
    counts: read.counts,
    link_card: read.link_card,
    community_note: read.community_note,
    label: read.label,
    edited_at: read.edited_at,
    ...(isReworded && {
      text: read.text,
      is_folded: read.is_folded,
      format: read.format,
      language: read.language,
      content_warning: read.content_warning,
      mentions: read.mentions,
      tags: read.tags,
      emojis: read.emojis,
    }),
  }
}

/** Brings a post that is shown somewhere up to what the server has; one that is gone leaves. */
export async function refreshPost(id: string): Promise<void> {
  if (!findCachedPost(id)) return
  try {
    const read = await postCalls.read(id)
    changePost(id, now => withChanges(now, read))
  } catch (error) {
    // A signal is no promise: a failure is left to the next one.
    if (hasCode(error, 'post_not_found')) dropPost(id)
  }
}

const waiting = new Set<string>()
let isPlanned = false

async function refreshWaiting(): Promise<void> {
  isPlanned = false
  // A page that nobody looks at waits until somebody does.
  if (document.visibilityState === 'hidden') {
    document.addEventListener('visibilitychange', plan, { once: true })
    return
  }
  const ids = [...waiting].slice(-mostAtOnce)
  waiting.clear()
  for (const id of ids) await refreshPost(id)
}

function plan(): void {
  if (isPlanned) return
  isPlanned = true
  setTimeout(() => void refreshWaiting(), gatherMs + Math.random() * spreadMs)
}

/** After the server said that a post has changed. Only what this page has shown is read again. */
export function noteChangedPost(id: string): void {
  if (!findCachedPost(id)) return
  waiting.add(id)
  plan()
}
