import type { MediaStorage } from '@stoa/media'
import { addEmoji } from '@stoa/social'
import sharp from 'sharp'
import type { Past } from './past.ts'
import type { PlannedMember } from './plan.ts'
import type { TownIds } from './seed-members.ts'

/** The town's own emoji, drawn on a field of 64 by 64. */
const drawings: Record<string, string> = {
  loaf: `<path d="M8 40c-4-12 8-22 24-22s28 10 24 22l-3 10H11z" fill="#c98a4b"/>
    <path d="M20 24l5 10M31 22l4 11M42 24l4 10" stroke="#8a5527" stroke-width="3" stroke-linecap="round" fill="none"/>`,
  wave: `<path d="M4 42c8 0 8-8 16-8s8 8 16 8 8-8 16-8 8 4 8 4v20H4z" fill="#3f7fae"/>
    <path d="M4 30c8 0 8-8 16-8s8 8 16 8 8-8 16-8" stroke="#7fb3d5" stroke-width="5" stroke-linecap="round" fill="none"/>`,
  lantern: `<path d="M24 12h16l6 10v26l-6 6H24l-6-6V22z" fill="#4a4a52"/><path d="M24 24h16v22H24z" fill="#f4c95d"/>
    <path d="M27 12a5 5 0 0 1 10 0" stroke="#4a4a52" stroke-width="3" fill="none"/>`,
  ferry: `<path d="M6 40h52l-8 14H14z" fill="#b5493a"/><path d="M16 28h32v12H16z" fill="#f3ece0"/>
    <path d="M36 14h8v14h-8z" fill="#4a4a52"/><circle cx="24" cy="34" r="3" fill="#3f7fae"/><circle cx="34" cy="34" r="3" fill="#3f7fae"/>`,
  kettle: `<path d="M16 26h28l4 26H12z" fill="#6f8f72"/><path d="M44 32l12-6-6 16" fill="#6f8f72"/>
    <path d="M20 26c0-14 20-14 20 0" stroke="#3f5442" stroke-width="4" fill="none"/><circle cx="30" cy="24" r="3" fill="#3f5442"/>`,
}

/** Gives the town its emoji; done again, each takes its own place. */
export async function seedEmoji(
  past: Past,
  media: MediaStorage,
  [first]: readonly PlannedMember[],
  ids: TownIds,
): Promise<void> {
  if (!first) return
  const addedBy = ids.get(first.handle)!
  const ctx = past.as(addedBy, first.joinedAt)
  for (const [shortcode, drawing] of Object.entries(drawings)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="128" height="128">${drawing}</svg>`
    const bytes = await sharp(Buffer.from(svg)).png().toBuffer()
    const result = await addEmoji(ctx, media, { shortcode, bytes, addedBy })
    if (result.code !== 'done') throw new Error(`the town is refused: ${JSON.stringify(result)}`)
  }
}
