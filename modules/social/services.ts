import type { MediaStorage } from '@stoa/media'
import { type ContactKey, openContactKey } from './contacts/contact-key.ts'
import type { LinkReader } from './links/link-reader.ts'

/** What the module works with beside the database; without it contacts cannot be looked up. */
export interface SocialServices {
  contactKey: ContactKey
  /** Null: no pictures are taken for emoji and link cards. */
  media: MediaStorage | null
  /** Null: nothing outside is asked, and links have no cards. */
  links: LinkReader | null
}

/** @param options.secret of the installation, the same in every process and after a restart */
export function createSocialServices(options: {
  secret: string
  media?: MediaStorage
  links?: LinkReader | null
}): SocialServices {
  return {
    contactKey: openContactKey(options.secret),
    media: options.media ?? null,
    links: options.links ?? null,
  }
}
