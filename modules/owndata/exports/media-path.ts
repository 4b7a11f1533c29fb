import type { Attachment } from '@stoa/media'

/** Where the profile picture stands in the export. */
export const avatarPath = 'media/avatar.webp'

/** Where the file of an attachment stands in the export. */
export function mediaPath(attachment: Attachment): string {
  return `media/${attachment.id}${/\.[a-z0-9]+$/.exec(attachment.url)?.[0] ?? ''}`
}
