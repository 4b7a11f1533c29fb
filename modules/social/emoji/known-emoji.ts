import type { Clock, Ctx } from '@stoa/kit'
import { pictureUrl } from '@stoa/media'
import { listEmoji } from './emoji-store.ts'
import { emojiKeptMs } from './policy.ts'

interface Known {
  urls: ReadonlyMap<string, string>
  readAtMs: number
}

// Per clock, as there is one in each server: tests run several in one process.
const known = new WeakMap<Clock, Known>()

/** The addresses of all emoji by shortcode; half a minute old at most. */
export async function knownEmoji(ctx: Ctx): Promise<ReadonlyMap<string, string>> {
  const nowMs = ctx.clock.now().getTime()
  const before = known.get(ctx.clock)
  if (before && Math.abs(nowMs - before.readAtMs) < emojiKeptMs) return before.urls
  const rows = await listEmoji(ctx.db)
  const urls = new Map(rows.map(row => [row.shortcode, pictureUrl(row.imageId)]))
  known.set(ctx.clock, { urls, readAtMs: nowMs })
  return urls
}

/** After a change in this process. */
export function forgetEmoji(ctx: Ctx): void {
  known.delete(ctx.clock)
}

/** The emoji for those texts that name some; none is read for texts that name none. */
export async function emojiFor(
  ctx: Ctx,
  posts: readonly { shortcodes: readonly string[] }[],
): Promise<ReadonlyMap<string, string>> {
  return posts.some(post => post.shortcodes.length > 0) ? knownEmoji(ctx) : new Map()
}

/** Those of the shortcodes that are emoji, with their pictures. */
export function emojiIn(
  shortcodes: readonly string[],
  urls: ReadonlyMap<string, string>,
): { shortcode: string; url: string }[] {
  return shortcodes.flatMap(shortcode => {
    const url = urls.get(shortcode)
    return url === undefined ? [] : [{ shortcode, url }]
  })
}
