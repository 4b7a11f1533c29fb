import type { Attachment } from '@stoa/media'

/** Where the file of an attachment stands in the export. */
export function mediaPath(attachment: Attachment): string {
  return `media/${attachment.id}${/\.[a-z0-9]+$/.exec(attachment.url)?.[0] ?? ''}`
}
