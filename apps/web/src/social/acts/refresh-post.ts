import { postCalls } from '../../api/calls.ts'
import { changePost, findCachedPost } from '../post-cache.ts'

/** Those who look at a busy post ask for it spread over this time, not all at once. */
const spreadMs = 1_500

/** Brings what moves on a post that is shown somewhere: its poll, its counts, its card. The text stays as it is. */
export async function refreshPost(id: string): Promise<void> {
  if (!findCachedPost(id)) return
  const { poll, counts, link_card } = await postCalls.read(id)
  changePost(id, now => ({ ...now, poll, counts, link_card }))
}

/** After the server said that a post has changed. A signal is no promise, so a failure is left to the next one. */
export function noteChangedPost(id: string): void {
  if (findCachedPost(id)) setTimeout(() => void refreshPost(id).catch(() => {}), Math.random() * spreadMs)
}
